/** Markdown as sites write it out, by an implementation of CommonMark. */
import MarkdownIt from 'markdown-it';

/** Raw HTML stays: Eleventy (which has this very library), Jekyll, and Hugo with `unsafe = true`. */
const withHtml = new MarkdownIt('commonmark');

/** Hugo as it comes: its renderer (yuin/goldmark) writes a comment in the place of each piece of HTML. */
const withoutHtml = new MarkdownIt('commonmark');
for (const piece of ['html_block', 'html_inline'])
  withoutHtml.renderer.rules[piece] = () => '<!-- raw HTML omitted -->';

/** `markdown.withHtml('*a*')` → "<p><em>a</em></p>\n" */
export const markdown = {
  withHtml: (text: string) => withHtml.render(text),
  withoutHtml: (text: string) => withoutHtml.render(text),
};
