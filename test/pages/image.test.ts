/** Pictures of elements in a browser: as an image, as drawing in a page, as pixels. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {initWasm, Resvg} from '@resvg/resvg-wasm';
import type {Browser, Page} from 'playwright-core';
import {loadLanguage} from '../../src/i18n/languages.js';
import {
  rasterizeInWasm,
  tagsWithImage,
  toImage,
  toPng,
  type Image,
  type ImageRequest,
} from '../../src/image/index.js';
import {palettes} from '../../src/image/palette.js';
import type {Topic} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {sampleTopic, spoiled} from '../unit/sample-topic.js';
import {textPaths} from '../unit/text-paths.js';
import {launch, watchedPage} from './support.js';

const draw = ({attributes = {}, ...request}: Partial<ImageRequest> & {tag: string}): Image => {
  const loaded = {topic: trainium, problems: []};
  const image = toImage({attributes, loaded, language: 'en', ...request});
  assert.equal(image.state, 'drawn');
  return image as Image;
};

/** What is drawn: each element, and those with most in them in other scenes and shapes. */
const drawn: [tag: string, attributes?: Record<string, string>][] = [
  ...tagsWithImage.map((tag): [string] => [tag]),
  ['explainer-calculator', {calculator: 'second-source'}],
  ['explainer-calculator', {calculator: 'years-until-equal'}],
  ['explainer-analogy', {scene: 'others-ask'}],
  ['explainer-analogy', {scene: 'new-rivals'}],
  ['explainer-analogy', {scene: 'where-it-stops'}],
  ['explainer-figure', {figure: 'nvidia-to-silicon'}],
];

/** The sample with other words in all of its fields. */
const topicIn = (words: string) =>
  spoiled(Object.fromEntries(textPaths(sampleTopic()).map(path => [path, words]))) as Topic;

/** Words that are hard to fit. */
const words = {
  'long words': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und mehr',
  Arabic: 'وتيرة الإيرادات السنوية إذا كان كل ربع مثل الأخير (2026)',
  Hebrew: 'קצב ההכנסות השנתי אם כל רבעון דומה לקודמו',
  Cyrillic: 'Годовая выручка, если каждый квартал похож на предыдущий',
};

const asking = (page: Page, svg: string) =>
  page.evaluate(text => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    if (parsed.querySelector('parsererror')) return ['It is no XML.'];
    const root = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
    document.body.replaceChildren(root);
    const sheet = root.getBoundingClientRect();
    const all = [...root.querySelectorAll('text, rect:not([rx]), path[transform]')].map(element => ({
      box: element.getBoundingClientRect(),
      isText: element.localName === 'text',
      name: element.textContent || element.outerHTML.slice(0, 80),
    }));
    const texts = all.filter(({isText}) => isText);
    // The sheet lies under all, and the frame around a word is no mark.
    const marks = all.filter(({isText}) => !isText).slice(1);
    const said: string[] = [];
    for (const {box, name} of [...texts, ...marks])
      if (
        box.left < -0.5 ||
        box.right > sheet.right + 0.5 ||
        box.top < -0.5 ||
        box.bottom > sheet.bottom + 0.5
      )
        said.push(`leaves the sheet: ${name} ${JSON.stringify(box)}`);
    texts.forEach((one, index) => {
      for (const other of [...texts.slice(index + 1), ...marks]) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 1) said.push(`overlap: ${one.name} | ${other.name} by ${across} × ${down}`);
      }
    });
    return said;
  }, svg);

/** How many colours an image has, and that of its first pixel. */
const lookAt = (page: Page, address: string) =>
  page.evaluate(async source => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const [width, height] = [image.naturalWidth, image.naturalHeight];
    const canvas = Object.assign(document.createElement('canvas'), {width, height});
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, width, height);
    const pixels = new Uint32Array(data.buffer);
    const paper = [...data.slice(0, 3)].map(byte => byte.toString(16).padStart(2, '0')).join('');
    const inked = pixels.reduce((count, pixel) => count + Number(pixel !== pixels[0]), 0) / pixels.length;
    return {width, height, paper: `#${paper}`, colours: new Set(pixels).size, inked};
  }, address);

describe('a picture in a browser', () => {
  let browser: Browser;
  let server: RunningServer;
  const pages: Record<string, string> = {
    '/blank.html': '<!doctype html><html lang="en"><title>Pictures</title><body></body></html>',
    '/inter.html': `<!doctype html><html lang="en"><title>Pictures</title>
<style>
  @font-face { font-family: Inter; font-weight: 400; src: url(/dist/image/inter-400.ttf); }
  @font-face { font-family: Inter; font-weight: 600; src: url(/dist/image/inter-600.ttf); }
</style>
<body></body></html>`,
  };

  before(async () => {
    await Promise.all(['ar', 'de', 'ja'].map(loadLanguage));
    await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
    for (const scheme of ['light', 'dark'] as const) {
      for (const [index, [tag, attributes]] of drawn.entries())
        pages[`/${scheme}-${index}.svg`] = draw({tag, attributes, scheme}).svg;
    }
    browser = await launch();
    server = await serve({pages, roots: {'/dist/': 'dist/'}});
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (address: string) => {
    const {page, said} = await watchedPage(browser, {viewport: {width: 1300, height: 900}});
    await page.goto(`${server.origin}${address}`);
    return {page, said};
  };

  it('is an image like any other, on the paper of its scheme', async () => {
    const {page, said} = await open('/blank.html');
    for (const scheme of ['light', 'dark'] as const)
      for (const [index, [tag, attributes]] of drawn.entries()) {
        const {width, height} = draw({tag, attributes, scheme});
        const seen = await lookAt(page, `/${scheme}-${index}.svg`);
        assert.deepEqual([seen.width, seen.height, seen.paper], [width, height, palettes[scheme].paper], tag);
        assert.ok(seen.colours > 20 && seen.inked > 0.02, `${tag}: ${JSON.stringify(seen)}`);
      }
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const [address, font] of [
    ['/blank.html', 'a font that is wider than Inter'],
    ['/inter.html', 'Inter'],
  ] as const)
    it(`has nothing overlap and nothing leave it, in ${font}, at every width`, async () => {
      const {page, said} = await open(address);
      await page.evaluate(async () => {
        await Promise.all(['400', '600'].map(weight => document.fonts.load(`${weight} 16px Inter`)));
      });
      for (const width of [320, 760, 1200])
        for (const language of ['en', 'ar'])
          for (const [tag, attributes] of drawn) {
            const faults = await asking(page, draw({tag, attributes, width, language}).svg);
            assert.deepEqual(faults, [], `${tag} ${JSON.stringify(attributes)} at ${width} in ${language}`);
          }
      assert.deepEqual(said, []);
      await page.close();
    });

  for (const [name, text] of Object.entries(words))
    it(`has room for ${name} in every field, in either direction`, async () => {
      const {page, said} = await open('/blank.html');
      const loaded = {topic: topicIn(text), problems: []};
      for (const language of ['en', 'ar', 'de', 'ja'])
        for (const width of [320, 760])
          for (const tag of tagsWithImage) {
            const faults = await asking(page, draw({tag, loaded, width, language}).svg);
            assert.deepEqual(faults, [], `${tag} at ${width} in ${language}`);
          }
      assert.deepEqual(said, []);
      await page.close();
    });

  it('comes as a PNG of its size, on its paper, with as much on it', async () => {
    const fonts = ['400', '600'].map(
      weight => new Uint8Array(readFileSync(`dist/image/inter-${weight}.ttf`)),
    );
    const {page, said} = await open('/blank.html');
    for (const scheme of ['light', 'dark'] as const)
      for (const [tag, attributes] of drawn) {
        const {svg, width, height} = draw({tag, attributes, scheme});
        const rasterize = rasterizeInWasm(Resvg, fonts);
        const {png, problems} = await toPng(svg, {rasterize, fonts, scale: 1.5});
        const seen = await lookAt(page, `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
        assert.equal(seen.width, width * 1.5);
        assert.ok(Math.abs(seen.height - height * 1.5) < 1, `${tag}: ${seen.height}`);
        assert.equal(seen.paper, palettes[scheme].paper);
        assert.ok(seen.colours > 20 && seen.inked > 0.02, `${tag}: ${JSON.stringify(seen)}`);
        assert.deepEqual(problems, []);
      }
    assert.deepEqual(said, []);
    await page.close();
  });
});
