/** `explainer-elements image bar-chart topic=trainium chart=run-rates --out chart.png` draws one element. */
import {
  faultOfAsked,
  imageWidths,
  loadLanguage,
  loadNamedTopic,
  partsFor,
  readText,
  toImage,
  toPng,
  type NoImage,
} from '../server/index.js';
import type {LoadedTopic} from '../kit/topic-source.js';
import {toLines} from './locate.js';
import {UsageError, choiceOf, parseOptions} from './options.js';
import {pngMaker} from './package-files.js';
import {readTextFile, toFault} from './read-text.js';
import type {CliEnvironment} from './environment.js';

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

/** A topic, and the file of the author’s own that it was read from. */
interface FromFile {
  loaded: LoadedTopic;
  file?: {path: string; text: string; isCsv: boolean};
}

async function loadTopic(asked: Asked, environment: CliEnvironment): Promise<FromFile> {
  const {src, topic} = asked.attributes;
  if (src !== undefined) {
    const text = await readTextFile(src, environment).catch((error: unknown) => {
      throw new UsageError(toFault(src, 'cannot be read', error));
    });
    const isCsv = /\.csv$/i.test(src);
    return {loaded: await readText(text, isCsv), file: {path: src, text, isCsv}};
  }
  if (topic === undefined)
    throw new UsageError('Say which data it shows: topic=trainium, or src=my-topic.json.');
  return {loaded: await loadNamedTopic(topic, partsFor(asked))};
}

/** Why there is no picture: what is wrong in the file with its place, what the file does not have without one. */
function whyNot({problems}: NoImage, {loaded, file}: FromFile): string[] {
  const isOfFile = file && problems.every(problem => loaded.problems.includes(problem));
  return isOfFile
    ? toLines(file.path, {...file, topic: loaded.topic}, problems)
    : problems.map(({message}) => message);
}

/** Draws a picture. Gives the exit code: 0, or 1 if there is none or a file cannot be read or written. */
export async function runImage(args: readonly string[], environment: CliEnvironment): Promise<number> {
  const {values, positionals} = parseOptions(args, options);
  const [element = '', ...pairs] = positionals;
  const {out, lang: language = 'en'} = values;
  const width = readWidth(values.width);
  const scheme = choiceOf('scheme', values.scheme, ['light', 'dark']);
  const format = /\.(svg|png)$/i.exec(out ?? '.svg')?.[1]?.toLowerCase();
  if (!format) throw new UsageError(`--out is "${out}". Its name ends in .svg or .png.`);
  const name = element.replace(/^explainer-/, '');
  const attributes = Object.fromEntries(pairs.map(toPair));
  const fault = await faultOfAsked(name, Object.keys(attributes));
  if (fault) throw new UsageError(fault);
  const asked = {tag: `explainer-${name}`, attributes};
  const from = await loadTopic(asked, environment);
  await loadLanguage(language);
  const image = toImage({...asked, loaded: from.loaded, language, width, scheme});
  if (image.state !== 'drawn') {
    for (const line of whyNot(image, from)) environment.write(line);
    return 1;
  }
  const {svg, alt} = image;
  const png = format === 'png' ? await toPng(svg, await pngMaker()) : undefined;
  for (const {message} of png?.problems ?? []) environment.write(`warning ${message}`);
  if (out === undefined) environment.writeOut(svg);
  else
    await environment.writeFile(out, png?.png ?? svg).catch((error: unknown) => {
      throw new UsageError(toFault(out, 'cannot be written', error));
    });
  environment.write(`alt: ${alt}`);
  return 0;
}
