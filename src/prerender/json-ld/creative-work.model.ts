import {sourceName} from '../../format/citation.js';
import {safeUrl} from '../../topic/schema/safe-url.js';
import type {Source} from '../../topic/schema/schema.js';
import {referencesTo, type Identifiers} from './identifiers.js';
import {toIsoDate} from './iso-date.js';
import type {CreativeWork} from './nodes.js';

/**
 * A source as a work that can be cited, called by its own title before the publisher that a line of names would say.
 * What is known through it are its citations: a letter that two reports carry is cited by both.
 *
 * @example toCreativeWork(letter, topic.sources, identifiers).datePublished // "2026-04"
 */
export function toCreativeWork(
  source: Source,
  cited: readonly Source[],
  identifiers: Identifiers,
): CreativeWork {
  const {id, name, publisher, title, description, date, dateNote, url} = source;
  const called = title ?? name ?? description ?? sourceName(source);
  const carried = cited.filter(({carriedBy}) => carriedBy?.includes(id));
  return {
    '@type': 'CreativeWork',
    '@id': identifiers.source(id),
    name: called,
    alternateName: name === called ? undefined : name,
    description:
      [description === called ? undefined : description, dateNote].filter(Boolean).join('; ') || undefined,
    publisher: publisher === undefined ? undefined : {'@type': 'Organization', name: publisher},
    datePublished: toIsoDate(date),
    // The built-in topics alone come here without having been through the parser, which lets no other address in.
    url: url && safeUrl(url)?.href,
    citation: referencesTo(carried.map(other => identifiers.source(other.id))),
  };
}
