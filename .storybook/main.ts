import type {StorybookConfig} from '@storybook/web-components-vite';

/** The project's Vite configuration builds a library; stories are a page, so what makes it a library is taken out. */
const asPage: StorybookConfig['viteFinal'] = config => ({
  ...config,
  // It warns of fonts of Storybook's own.
  logLevel: 'error',
  build: {
    ...config.build,
    // Storybook's own page is large; readers never load it.
    chunkSizeWarningLimit: 2_000,
    lib: undefined,
    rolldownOptions: {...config.build?.rolldownOptions, external: undefined, output: undefined},
  },
});

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: asPage,
};

export default config;
