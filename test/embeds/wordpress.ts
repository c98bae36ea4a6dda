/**
 * What WordPress does to a text beside its filter of tags. Each is written from what it does to texts as ours, not from
 * its code: `wptexturize` and `wpautop` in wp-includes/formatting.php, `WP_oEmbed` in wp-includes/class-wp-oembed.php,
 * `wp_filter_oembed_result` in wp-includes/embed.php of WordPress/WordPress.
 */
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {applyFilter} from './apply-filter.js';
import {wordpressEmbed} from './filter-rules.js';

const tag = /(<[^>]*>)/;

/** Typographic signs in place of typed ones: in words, and not in tags, scripts and styles. */
export function texturize(html: string): string {
  let inside = '';
  return html
    .split(tag)
    .map(piece => {
      if (tag.test(piece)) {
        const [, end, name = ''] = /^<(\/?)(script|style|pre|code|kbd|tt)\b/.exec(piece) ?? [];
        if (name) inside = end ? '' : name;
        return piece;
      }
      if (inside) return piece;
      return piece
        .replaceAll('...', '…')
        .replace(/ -- /g, ' — ')
        .replace(/(\d)x(?=\d)/g, '$1×')
        .replace(/(^|\s)"/g, '$1“')
        .replaceAll('"', '”')
        .replaceAll("'", '’');
    })
    .join('');
}

/** Tags that it takes for blocks; ours and scripts are none of them. */
const block =
  /<\/?(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|math|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary)(?:\s[^>]*)?\/?>/;

const begins = new RegExp(`^${block.source}`);
const ends = new RegExp(`${block.source}$`);
const opening = new RegExp(`(?=${block.source.replace('\\/?', '')})`, 'g');
const closing = new RegExp(`(${block.source.replace('\\/?', '\\/')})`, 'g');

/**
 * The classic editor has no paragraphs: blocks stand between blank lines, what else stands between blank lines becomes a
 * paragraph, and a line break in it a `<br>`.
 */
export const autoParagraph = (html: string): string =>
  html
    // A line break inside a tag is none of the text.
    .replace(/<[^>]*>/g, tag => tag.replaceAll('\n', ' '))
    .replace(opening, '\n\n')
    .replace(closing, '$1\n\n')
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const broken = part
        .split('\n')
        .reduce((lines, line) =>
          ends.test(lines) || begins.test(line) ? `${lines}\n${line}` : `${lines}<br />\n${line}`,
        );
      return `${begins.test(part) ? '' : '<p>'}${broken}${ends.test(part) ? '' : '</p>'}`;
    })
    .join('\n');

function* linksIn(node: Tree.Node): Generator<Map<string, string>> {
  if ('tagName' in node && node.tagName === 'link')
    yield new Map(node.attrs.map(({name, value}) => [name, value]));
  if ('childNodes' in node) for (const child of node.childNodes) yield* linksIn(child);
}

/** What a theme that says nothing else gives an embed for room. */
const room = {maxwidth: '500', maxheight: '750'};

/**
 * What WordPress makes of an address on a line of its own, whose service it does not know: it asks the page how it is to
 * be embedded, and of the answer keeps a frame in which scripts run and nothing else is allowed.
 */
export async function embedDiscovered(line: string, ask: (address: string) => Promise<string>) {
  const address = /^\s*(https?:\/\/[^\s<>"]+)\s*$/.exec(line)?.[1];
  if (!address) throw new Error(`"${line}" is no address on a line of its own.`);
  const [head] = (await ask(address)).split(/<\/head>/i);
  const discovery = [...linksIn(parse(head!))].find(link => link.get('type') === 'application/json+oembed');
  if (!discovery) throw new Error(`${address} does not say how it is to be embedded.`);
  const asked = new URL(discovery.get('href')!);
  for (const [name, value] of Object.entries({...room, url: address, dnt: '1', format: 'json'}))
    asked.searchParams.set(name, value);
  const {html} = JSON.parse(await ask(asked.href)) as {html: string};
  const frame = /<iframe.*?><\/iframe>/s.exec(applyFilter(html, wordpressEmbed))?.[0];
  if (!frame) throw new Error(`Nothing is left of ${html}`);
  return frame
    .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
    .replace(/ src="([^"]*)"/, ' src="$1#?secret=abcdefghij" data-secret="abcdefghij"');
}
