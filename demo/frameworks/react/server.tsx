import {StrictMode} from 'react';
import {renderToString} from 'react-dom/server';
import {Article} from './article.js';

/** What goes into `<main>`: tags, attributes and the words inside them, which is all that a reader needs at first. */
export const renderArticle = () =>
  renderToString(
    <StrictMode>
      <Article />
    </StrictMode>,
  );
