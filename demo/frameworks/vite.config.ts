/** `npm run frameworks` serves both examples, under /react/ and /vue/; they import the package as it was built. */
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  appType: 'mpa',
  // Beside that of `npm start`, which prepares other packages.
  cacheDir: '../../.cache/vite-frameworks',
  server: {host: '127.0.0.1'},
  plugins: [vue({template: {compilerOptions: {isCustomElement: tag => tag.startsWith('explainer-')}}})],
});
