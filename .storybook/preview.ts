import type {Preview} from '@storybook/web-components-vite';
import type {LitElement} from 'lit';
import '../src/explainer-elements.css';
import '../src/index.js';
import '../stories/stories.css';

/** Every element of ours on the page. */
const explainers = (root: Element) =>
  [...root.querySelectorAll<LitElement & {state?: string}>('*')].filter(({localName}) =>
    localName.startsWith('explainer-'),
  );

const preview: Preview = {
  // It runs before axe looks, which else would see what still waits: data of an author's own is read in rounds.
  afterEach: async ({canvasElement, name}) => {
    while (explainers(canvasElement).some(({state}) => state === 'waiting') && name !== 'Waiting')
      await new Promise(requestAnimationFrame);
  },
  parameters: {
    // A story that fails axe fails as a test.
    a11y: {test: 'error'},
    controls: {expanded: true},
  },
};

export default preview;
