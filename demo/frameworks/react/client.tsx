import 'explainer-elements';
import {StrictMode} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {Article} from './article.js';

const root = document.getElementById('root')!;
const page = (
  <StrictMode>
    <Article />
  </StrictMode>
);

/** What a server has written is taken over; without a server the page is drawn here. */
if (root.hasChildNodes()) hydrateRoot(root, page);
else createRoot(root).render(page);
