/** What TypeScript reads of the package in somebody's project. Here, because the build writes it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {makeSite} from './site-folder.js';

/** What a compiler says of a project; nothing if all is right. */
function compile(compiler: 'typescript/bin/tsc' | 'vue-tsc/bin/vue-tsc.js', folder: string) {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [join('node_modules', compiler), '--project', folder, '--pretty', 'false'],
    {encoding: 'utf8'},
  );
  return stdout + stderr;
}

/** Imports in every way that docs/embedding.md shows, and mistakes in what they give, each of which has to be found. */
const project = `
import {ExplainerBarChart, type SetEvent, type Topic} from 'explainer-elements';
import {ExplainerFigure} from 'explainer-elements/elements/figure.js';
import {ExplainerTopic} from 'explainer-elements/elements/topic/element.js';
import {registry} from 'explainer-elements/registry.js';
import {trainium} from 'explainer-elements/topics/trainium.js';

export const chart: ExplainerBarChart = document.createElement('explainer-bar-chart');
chart.sort = 'value';
// @ts-expect-error
chart.sort = 'size';
// @ts-expect-error
chart.chat = 'run-rates';

chart.addEventListener('explainer-set', ({detail}) => detail.parameter.trim());
// @ts-expect-error
chart.addEventListener('explainer-set', ({detail}) => detail.order);

export class MyTopic extends ExplainerTopic {}
export const topic: Topic = trainium;
export const figure = new ExplainerFigure();
export const words = (event: SetEvent) => event.detail.value;
export const load: Promise<CustomElementConstructor> | undefined = registry['explainer-topic']?.();
`;

const resolutions = {bundler: 'esnext', nodenext: 'nodenext'};

describe('TypeScript', () => {
  const {folder, remove} = makeSite({'page.ts': project});
  after(remove);

  for (const [moduleResolution, module] of Object.entries(resolutions))
    it(`finds types behind every address, and no mistake in them, with moduleResolution ${moduleResolution}`, () => {
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module,
        moduleResolution,
        strict: true,
        noEmit: true,
        types: [],
        skipLibCheck: false,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions}));
      assert.equal(compile('typescript/bin/tsc', folder), '');
    });

  it('takes the examples in React and Vue, and refuses wrong names, values and events', () => {
    assert.equal(compile('vue-tsc/bin/vue-tsc.js', 'test/fixtures/frameworks'), '');
  });
});
