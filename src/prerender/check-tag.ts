/** What can be told wrong of a tag before its topic is read. */
import {registry} from '../registry.js';
import {didYouMean} from '../topic/problem/nearest.js';
import {maxNesting, type FoundTag} from './article.js';
import {shown} from '../topic/problem/shown.js';

/** When a prerendered element is taken over by its script: on load, when it comes into view, or when it is first touched. */
export type HydrateWhen = 'load' | 'visible' | 'touch';

/** All of them. */
export const hydrateWhens: readonly HydrateWhen[] = ['load', 'visible', 'touch'];

const htmlNames = new Set(
  'id class lang dir title style slot part hidden role tabindex translate nonce is inert exportparts'.split(
    ' ',
  ),
);
const htmlForms = /^(?:(?:data|aria)-|on|xml|item\w+$)/;

/** Whether it means something to a browser, or to a framework: `@click`, `:title`, `#name`. */
const isOfOthers = (attribute: string) =>
  htmlNames.has(attribute) || htmlForms.test(attribute) || /[:@#]/.test(attribute);

/** The most unknown attributes of one tag that are named; more than that are no slips of the pen. */
const maxSlips = 10;

/** What is wrong with a tag, in sentences. A fatal fault keeps it from being drawn. */
export interface TagFaults {
  fatal?: string;
  slips: string[];
}

/** What is wrong with a tag. One that is unknown, never closed, or nested too deep cannot be drawn. */
export async function faultsOf({name, attributes, whyUnended, nesting}: FoundTag): Promise<TagFaults> {
  const tags = Object.keys(registry);
  if (!tags.includes(name))
    return {
      fatal: `There is no <${name}>.${didYouMean(name, tags)} There is: ${tags.join(', ')}.`,
      slips: [],
    };
  if (whyUnended) return {fatal: whyUnended(), slips: []};
  if (nesting > maxNesting)
    return {
      fatal: `<${name}> stands inside ${nesting} other explainers, and ${maxNesting} is the most. Put it beside them.`,
      slips: [],
    };
  const elementClass = await registry[name as keyof typeof registry]!();
  const {observedAttributes} = elementClass as unknown as {observedAttributes: string[]};
  const known = [...observedAttributes, 'hydrate'];
  const unknown = [...attributes.keys()].filter(
    attribute => !known.includes(attribute) && !isOfOthers(attribute),
  );
  const slips = unknown
    .slice(0, maxSlips)
    .map(
      attribute =>
        `<${name}> has no attribute ${shown(attribute)}.${didYouMean(attribute, known)} It has: ${known.join(', ')}.`,
    );
  if (unknown.length > maxSlips)
    slips.push(`<${name}> has ${unknown.length - maxSlips} more attributes that mean nothing here.`);
  const when = attributes.get('hydrate');
  if (when !== undefined && !hydrateWhens.includes(when as HydrateWhen))
    slips.push(`hydrate is ${shown(when)}; it is one of ${hydrateWhens.join(', ')}.`);
  return {slips};
}
