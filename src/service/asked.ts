/** What the address of a request asks for: one element, its attributes, and how to show it. */
import {elementsInWords, faultOfAsked} from '../server/asked-tag.js';
import {Refusal} from './refusal.js';

/** One element that a request asks for. */
export interface AskedElement {
  /** `explainer-bar-chart` */
  tag: string;
  /** As they are written on the tag. */
  attributes: ReadonlyMap<string, string>;
  language: string;
  scheme?: 'light' | 'dark';
  /** In pixels. */
  width?: number;
}

/** Parameters that are not attributes of the element. */
const ownParameters = ['element', 'lang', 'scheme', 'width', 'format', 'scale'] as const;

/** The most characters of an address. */
const mostLetters = 8_000;

const isLanguage = (language: string) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language);

/** A parameter that is a whole number from `least` to `most`; `undefined` if it is missing. */
export function numberIn(
  parameters: URLSearchParams,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const written = parameters.get(name);
  if (written === null) return undefined;
  const number = /^\d{1,5}$/.test(written) ? Number(written) : NaN;
  if (number >= least && number <= most) return number;
  throw new Refusal(400, `${name} is "${written}". Write a whole number from ${least} to ${most}.`);
}

/** A parameter that is one of some words; `undefined` if it is missing. */
export function choiceIn<const Choice extends string>(
  parameters: URLSearchParams,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const written = parameters.get(name);
  if (written === null || choices.includes(written as Choice)) return (written as Choice) ?? undefined;
  throw new Refusal(400, `${name} is "${written}". It is one of ${choices.join(', ')}.`);
}

/**
 * `?element=bar-chart&topic=trainium&chart=run-rates` → the tag `explainer-bar-chart` with two attributes. Throws a
 * `Refusal` for what no element has.
 */
export async function readAsked({href, searchParams}: URL): Promise<AskedElement> {
  if (href.length > mostLetters) throw new Refusal(414, `This address has more than ${mostLetters} letters.`);
  const element = searchParams.get('element')?.replace(/^explainer-/, '');
  if (!element) throw new Refusal(400, `Say which element: element=… ${elementsInWords}`);
  const fault = await faultOfAsked(element, searchParams.keys(), ownParameters);
  if (fault) throw new Refusal(400, fault);
  const isOwn = (name: string) => (ownParameters as readonly string[]).includes(name);
  const attributes = new Map([...searchParams].filter(([name]) => !isOwn(name)));
  const language = searchParams.get('lang') ?? 'en';
  if (!isLanguage(language))
    throw new Refusal(400, `lang is "${language}". Write a language as "en" or "pt-BR".`);
  return {
    tag: `explainer-${element}`,
    attributes,
    language,
    scheme: choiceIn(searchParams, 'scheme', ['light', 'dark']),
    width: numberIn(searchParams, 'width', [200, 1_600]),
  };
}
