import type {Preview} from '@storybook/web-components-vite';
import '../src/explainer-elements.css';
import '../src/index.js';
import '../stories/stories.css';

const preview: Preview = {
  parameters: {
    // A story that fails axe fails as a test.
    a11y: {test: 'error'},
    controls: {expanded: true},
  },
};

export default preview;
