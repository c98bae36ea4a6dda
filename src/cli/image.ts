/** `explainer-elements image bar-chart topic=trainium chart=run-rates --out chart.png` draws one element. */
import {
  imageWidths,
  loadLanguage,
  loadNamedTopic,
  partsFor,
  readText,
  toImage,
  toPng,
} from '../server/index.js';
import type {LoadedTopic} from '../kit/topic-source.js';
import {UsageError, choiceOf, parseOptions} from './options.js';
import {pngMaker} from './package-files.js';
import {readTextFile} from './read-text.js';
import type {CliWorld} from './world.js';

const options = {
  out: {type: 'string'},
  width: {type: 'string'},
  scheme: {type: 'string'},
  lang: {type: 'string'},
} as const;

/** `chart=run-rates` → its two halves. */
function toPair(written: string): [string, string] {
  const [, name, value] = /^([a-z-]+)=(.*)$/s.exec(written) ?? [];
  if (name === undefined) throw new UsageError(`"${written}" is no attribute. Write it as chart=run-rates.`);
  return [name, value!];
}

function readWidth(written: string | undefined): number | undefined {
  const {least, most} = imageWidths;
  const width = Number(written ?? imageWidths.standard);
  if (width >= least && width <= most) return width;
  throw new UsageError(`--width is "${written}". Write a number from ${least} to ${most}.`);
}

type Asked = Parameters<typeof partsFor>[0];

/** A file of the author’s own, or a built-in topic. */
async function loadTopic(asked: Asked, world: CliWorld): Promise<LoadedTopic> {
  const {src, topic} = asked.attributes;
  if (src !== undefined) return readText(await readTextFile(src, world), /\.csv$/i.test(src));
  if (topic === undefined)
    throw new UsageError('Say which data it shows: topic=trainium, or src=my-topic.json.');
  return loadNamedTopic(topic, partsFor(asked));
}

/** Draws a picture. Gives the exit code: 0, 1 if there is nothing to draw, 2 if a file cannot be read or written. */
export async function runImage(args: readonly string[], world: CliWorld): Promise<number> {
  const {values, positionals} = parseOptions(args, options);
  const [element = '', ...pairs] = positionals;
  const {out, lang: language = 'en'} = values;
  const width = readWidth(values.width);
  const scheme = choiceOf('scheme', values.scheme, ['light', 'dark']);
  const format = /\.(svg|png)$/i.exec(out ?? '.svg')?.[1]?.toLowerCase();
  if (!format) throw new UsageError(`--out is "${out}". Its name ends in .svg or .png.`);
  const asked = {
    tag: `explainer-${element.replace(/^explainer-/, '')}`,
    attributes: Object.fromEntries(pairs.map(toPair)),
  };
  try {
    const loaded = await loadTopic(asked, world);
    await loadLanguage(language);
    const image = toImage({...asked, loaded, language, width, scheme});
    if (image.state !== 'drawn') {
      for (const {message} of image.problems) world.write(message);
      return 1;
    }
    const {svg, alt} = image;
    const png = format === 'png' ? toPng(svg, await pngMaker()) : undefined;
    for (const {message} of png?.problems ?? []) world.write(`warning ${message}`);
    if (out === undefined) world.writeOut(svg);
    else await world.writeFile(out, png?.png ?? svg);
    world.write(`alt: ${alt}`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    world.write((error as Error).message);
    return 2;
  }
}
