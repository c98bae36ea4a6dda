/** `npx vite demo/frameworks` serves both examples; they import the package as it was built. */
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: tag => tag.startsWith('explainer-')}}})],
});
