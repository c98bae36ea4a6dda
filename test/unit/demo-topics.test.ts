/** The topics that authors begin with: those of the demo, and the one that `npm run new -- topic` writes. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {newTopicFiles} from '../../scripts/new-topic.js';
import {computeState} from '../../src/topic/analogy-state.js';
import {readTopic} from '../../src/topic/read.js';

const folder = 'demo/topics';
const today = {today: '2026-11-21'};
const read = (json: string) => readTopic(JSON.parse(json), today);

describe('a topic of the demo', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.json'));
  for (const name of files)
    it(`has no problem: ${name}`, () => {
      assert.deepEqual(read(readFileSync(`${folder}/${name}`, 'utf8')).problems, []);
      const page = readFileSync(`${folder}/${name.replace('.json', '.html')}`, 'utf8');
      assert.ok(page.includes(`src="./${name}"`));
    });
});

describe('the water pipe', () => {
  const {topic} = read(readFileSync(`${folder}/water-pipe.json`, 'utf8'));
  const [pipe] = topic!.analogies;

  /** Worked out without any of the library: water goes ten metres a second. */
  const byHand = (width: number, length: number, litres: number, time: number) => {
    const first = length / 10;
    const come = (time - first) * width;
    return {
      'first-drop': first,
      filling: litres / width,
      'full-after': first + litres / width,
      front: length === 0 ? 1 : Math.min(1, (time * 10) / length),
      stock: come < 0 ? 0 : come > litres ? litres : come,
    };
  };

  it('comes to what can be worked out by hand, whatever is set', () => {
    const litres = {glass: 0.5, bucket: 10, bath: 150};
    for (const width of [1, 5, 10])
      for (const length of [0, 50, 100])
        for (const [vessel, size] of Object.entries(litres))
          for (const time of [0, 3, 5, 20, 60]) {
            const settings = new Map(Object.entries({width, length, vessel, time}));
            const state = computeState(pipe!, topic!.figures, settings);
            for (const [id, value] of Object.entries(byHand(width, length, size, time))) {
              const found = state.get(id)!;
              assert.ok(
                'value' in found && Math.abs(found.value - value) < 1e-9,
                `${id} ${[...settings.values()].join()}`,
              );
            }
          }
  });
});

describe('npm run new -- topic', () => {
  const files = newTopicFiles('our-river');

  it('writes a topic and a page that shows it, with no gap left in them', () => {
    assert.deepEqual([...files.keys()], ['demo/topics/our-river.json', 'demo/topics/our-river.html']);
    for (const text of files.values()) assert.doesNotMatch(text, /\{\{|undefined/);
    assert.match(files.get('demo/topics/our-river.html')!, /<title>Our river<\/title>/);
  });

  it('writes a topic without a problem, in which each kind of part is explained', () => {
    const json = files.get('demo/topics/our-river.json')!;
    const {topic, problems} = read(json);
    assert.deepEqual(problems, []);
    assert.deepEqual([topic!.charts.length, topic!.analogies.length], [1, 1]);
    assert.ok(json.match(/"\$comment"/g)!.length > 15);
  });
});
