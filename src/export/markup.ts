/** HTML as text, for pages without a script: what is put into it is words, unless it is markup itself. */

/**
 * Line breaks, with the blanks around them, as something else. `a\n\n  b` → `a b`. Runs of blanks are looked for, and not
 * line breaks with blanks before them: that would begin anew at each of many blanks without a line break.
 */
export const withoutLineBreaks = (text: string, between = ' ') =>
  text.replace(/\s+/g, blanks => (blanks.includes('\n') ? between : blanks));

/** HTML that can be put into other HTML as it is. Only `markup` makes it. */
export class Markup {
  /** The HTML. */
  readonly html: string;

  /** @internal */
  constructor(html: string) {
    this.html = html;
  }
}

/** What can stand in a template: words, markup, several of these, or nothing. */
export type MarkupPart = Markup | string | number | undefined | false | readonly MarkupPart[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML has to write them, between tags and in quoted attributes. `a < b` → `a &lt; b`. */
export const escapeHtml = (words: string) => words.replace(/[&<>"']/g, sign => entities[sign]!);

function toHtml(part: MarkupPart): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(toHtml).join('');
  return escapeHtml(String(part));
}

/**
 * A piece of HTML. Line breaks of the template, with the blanks around them, are left out: they are indentation.
 *
 * @example markup`<p>${'a < b'}</p>`.html // "<p>a &lt; b</p>"
 */
export function markup(strings: TemplateStringsArray, ...parts: MarkupPart[]): Markup {
  const pieces = strings.map(piece => withoutLineBreaks(piece, ''));
  return new Markup(pieces.reduce((html, piece, index) => html + toHtml(parts[index - 1]) + piece));
}

/** Parts in one line, with words between them. */
export const joined = (parts: readonly MarkupPart[], between: string): MarkupPart =>
  parts.flatMap((part, index) => (index ? [between, part] : [part]));
