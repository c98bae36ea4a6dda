/**
 * Intl objects, made once. Making one costs some 20–50 µs and a few kB, formatting with it under 1 µs;
 * a page with a chart needs about ten.
 */

/** How many are kept. When one more is asked for, all go: a page that comes here uses locales at random. */
export const cacheBound = 100;

type IntlClass<T, O> = new (locales: string | string[], options?: O) => T;

const cache = new Map<string, unknown>();

const tryToMake = <T>(make: () => T) => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

/**
 * Locales, currencies and digit counts come from pages and topics, and Intl throws at wrong ones. Then English
 * is used, then English with no options. English also stands behind a locale that is well formed but not
 * known, where Intl by itself would take the browser's language.
 */
const make = <T, O>(Class: IntlClass<T, O>, locale: string, options: O) =>
  tryToMake(() => new Class([locale, 'en'], options)) ??
  tryToMake(() => new Class('en', options)) ??
  new Class('en');

function cached<T, O>(Class: IntlClass<T, O>, locale: string, options: O): T {
  const key = Class.name + locale + JSON.stringify(options);
  if (!cache.has(key)) {
    if (cache.size >= cacheBound) cache.clear();
    cache.set(key, make(Class, locale, options));
  }
  return cache.get(key) as T;
}

/** How many Intl objects are kept now, at most `cacheBound`. For tests. */
export const cacheSize = () => cache.size;

/** `numberFormat('de', {style: 'percent'}).format(0.8)` → "80 %". Never throws. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions) =>
  cached(Intl.NumberFormat, locale, options);

/**
 * Dates of a topic are days on the calendar of its sources, the same for readers everywhere: always the
 * Gregorian calendar, always UTC. `dateFormat('fr', {year: 'numeric', month: 'long'})` → "juin 2026".
 * Never throws.
 */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions) =>
  cached(Intl.DateTimeFormat, locale, {calendar: 'gregory', timeZone: 'UTC', ...options});

/** `pluralRules('en').select(1)` → "one". Never throws. */
export const pluralRules = (locale: string) =>
  cached<Intl.PluralRules, Intl.PluralRulesOptions>(Intl.PluralRules, locale, {});
