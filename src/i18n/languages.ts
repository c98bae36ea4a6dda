/** Languages whose words come with the library, each loaded when a page is in it. English is always there. */
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
};

const settled = new Set<string>();

const baseOf = (locale: string) => locale.toLowerCase().split('-')[0]!;

/** False while words of this language are there to be loaded. Without them English would flash up first. */
export const hasLanguage = (locale: string): boolean => {
  const base = baseOf(locale);
  return settled.has(base) || !Object.hasOwn(files, base);
};

/** Loads the words of a language, if there are any. Never rejects: without them the words are English. */
export async function loadLanguage(locale: string): Promise<void> {
  if (hasLanguage(locale)) return;
  const base = baseOf(locale);
  await files[base]!().catch(() => undefined);
  settled.add(base);
}
