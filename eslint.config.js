/** Lint: `npm run lint`. What the library never does stands in tools/eslint, with a fixture for each ban. */
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {bannedImports, bannedProperties, bannedSyntax, houseSyntax} from './tools/eslint/bans.js';
import {bannedMarkup} from './tools/eslint/banned-markup.js';
import {changingText} from './tools/eslint/changing-text.js';

const generated = ['dist', 'coverage', '.cache'];
const fixtures = 'test/fixtures/lint';

/** What reaches readers, and the fixtures that show that the bans work. */
const library = ['src/**/*.ts', `${fixtures}/*.ts`];

/** Code that has to run without a page: in Node, in a worker, on a server. */
const pure = ['src/{topic,topics,format,i18n,export,image}/**/*.ts', 'src/elements/**/*.{model,geometry}.ts'];
const pageGlobals = [
  'document',
  'window',
  'navigator',
  'location',
  'customElements',
  'fetch',
  'localStorage',
];

export default defineConfig(
  {ignores: [...generated, fixtures]},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-self-compare': 'error',
      'no-unused-private-class-members': 'error',
      'no-unreachable-loop': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', `${fixtures}/*.ts`],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // An arrow or a map in a template reads best, and costs Lit next to nothing: it keeps one listener.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // Lists without markers are no lists to VoiceOver, unless they say so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: library,
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    plugins: {explainer: {rules: {'changing-text': changingText, 'banned-markup': bannedMarkup}}},
    rules: {
      'explainer/banned-markup': 'error',
      'explainer/changing-text': 'error',
      'no-eval': 'error',
      'no-restricted-imports': ['error', bannedImports],
      'no-restricted-properties': ['error', ...bannedProperties],
      'no-restricted-syntax': ['error', ...bannedSyntax, ...houseSyntax],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // An edge runtime asks for a module with a default export, and makes modules of files that are none.
    files: ['src/worker/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...bannedSyntax]},
  },
  {
    files: ['test/web/**/*.ts'],
    // Chai says some things by naming them: `expect(x).to.be.true`.
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    files: pure,
    rules: {'no-restricted-globals': ['error', ...pageGlobals]},
  },
);
