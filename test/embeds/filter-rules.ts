/**
 * What systems strike from the HTML that somebody saves or sends, as their sources state it: tags and attributes that
 * they know; all else goes. Attributes that nothing of ours and no picture or frame could bear are left out here.
 */

/** The rules of one system. */
export interface FilterRules {
  /** Elements that stay; each may have further attributes. */
  elements: Readonly<Record<string, readonly string[]>>;
  /** Attributes that any element may have. `data-*` stands for all that begin so. */
  attributes: readonly string[];
  /** Elements that go with all that is in them. Of every other unknown element what is in it stays. */
  withContent: readonly string[];
  /** Schemes of addresses; addresses without one stay. */
  schemes: readonly string[];
}

const words = (list: string) => list.trim().split(/\s+/);

/** Elements without attributes of their own, and those that have some. */
const elements = (list: string, own: Readonly<Record<string, string>>): FilterRules['elements'] =>
  Object.fromEntries([
    ...words(list).map(name => [name, []] as const),
    ...Object.entries(own).map(([name, attributes]) => [name, words(attributes)] as const),
  ]);

const web = ['http:', 'https:', 'mailto:'];

/** Cells: what headers are of, and how far they reach. */
const cell = 'abbr colspan rowspan scope align valign width';

/**
 * WordPress, for those without the capability `unfiltered_html`: `wp_kses_allowed_html('post')` in wp-includes/kses.php
 * of WordPress/WordPress. It takes tags away as text, so that what stands in a script, a style or a template is seen.
 */
export const wordpressPost: FilterRules = {
  elements: elements(
    `abbr acronym address article aside b big blockquote br button caption cite code col colgroup dd del dfn dl dt em
    fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend map mark menu nav p
    pre q s samp section small strike strong sub summary sup tbody textarea tfoot thead title tr track tt u var`,
    {
      a: 'href rel rev name target download',
      audio: 'src controls',
      bdo: 'dir',
      details: 'open',
      div: 'align dir lang',
      img: 'alt src width height align border',
      li: 'align value',
      ol: 'start type reversed',
      span: 'align dir lang',
      table: 'align border cellpadding cellspacing dir rules summary width',
      td: `${cell} headers dir`,
      th: `${cell} headers`,
      ul: 'type',
      video: 'src controls width height poster',
    },
  ),
  attributes: words(
    'aria-describedby aria-details aria-hidden aria-label aria-labelledby class data-* id role style title',
  ),
  withContent: [],
  schemes: [...web, 'ftp:', 'tel:'],
};

/**
 * What WordPress keeps of the HTML that a service answers for an address, if it does not know the service:
 * `wp_filter_oembed_result` in wp-includes/embed.php of WordPress/WordPress.
 */
export const wordpressEmbed: FilterRules = {
  elements: elements('blockquote', {
    a: 'href',
    iframe: 'src width height frameborder marginwidth marginheight scrolling title',
  }),
  attributes: [],
  withContent: [],
  schemes: web,
};

/**
 * GitHub, where it shows Markdown: the allow-list of gjtorikian/html-pipeline (lib/html_pipeline/sanitization_filter.rb),
 * which is also the `defaultSchema` of syntax-tree/hast-util-sanitize.
 */
export const github: FilterRules = {
  elements: elements(
    `abbr b bdo br caption cite code dd details dfn dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i kbd li mark ol p
    pre rp rt ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead time tr tt ul var wbr`,
    {
      a: 'href',
      blockquote: 'cite',
      del: 'cite',
      div: 'itemscope itemtype',
      img: 'src longdesc',
      ins: 'cite',
      q: 'cite',
    },
  ),
  attributes: words(
    `abbr align alt aria-describedby aria-hidden aria-label aria-labelledby border cellpadding cellspacing colspan dir
    headers height id lang name open rel rowspan scope start summary title type valign value width`,
  ),
  withContent: ['script', 'style'],
  schemes: [...web, 'irc:', 'xmpp:'],
};

/**
 * Moodle, for those whose HTML it does not trust, as students in a forum: `purify_html` in lib/weblib.php of
 * moodle/moodle, which is ezyang/htmlpurifier for XHTML 1.0 Transitional with its defaults (no `HTML.SafeIframe`, an
 * empty `Attr.AllowedRel`, no ids). That it also mends wrong nesting is not here.
 */
export const moodleStudent: FilterRules = {
  elements: elements(
    `abbr acronym address b bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em font h1 h2
    h3 h4 h5 h6 hr i ins kbd li nolink p pre q rb rp rt ruby s samp small span strike strong sub sup tbody tfoot thead tr
    tt u ul var`,
    {
      a: 'href target',
      audio: 'src controls',
      img: 'alt src width height align border',
      ol: 'start type',
      table: 'border cellpadding cellspacing frame rules summary width align',
      td: cell,
      th: cell,
      video: 'src controls width height poster',
    },
  ),
  attributes: words('class dir lang style title'),
  withContent: ['script', 'style'],
  schemes: [...web, 'ftp:', 'irc:', 'news:'],
};

/**
 * Canvas: `CanvasSanitize::SANITIZE` in gems/canvas_sanitize/lib/canvas_sanitize/canvas_sanitize.rb of
 * instructure/canvas-lms. Formulas in MathML are left out.
 */
export const canvas: FilterRules = {
  elements: elements(
    `abbr acronym address article aside b bdo big br caption cite code dd del details dfn div dl dt em figcaption figure
    footer h1 h2 h3 h4 h5 h6 header hr i ins kbd legend li map mark nav p picture pre rp rt ruby samp section small span
    strike strong style sub summary sup tbody tfoot thead time tr tt u var`,
    {
      a: 'href target name',
      blockquote: 'cite',
      col: 'span width',
      colgroup: 'span width',
      iframe: 'src width height name align frameborder scrolling allow sandbox allowfullscreen',
      img: 'align alt height src usemap width longdesc',
      ol: 'start type',
      q: 'cite',
      source: 'media width height sizes src srcset type',
      table: 'summary width border cellpadding cellspacing frame rules',
      td: 'abbr axis colspan rowspan width align valign',
      th: 'abbr axis colspan rowspan width align valign scope',
      ul: 'type',
    },
  ),
  attributes: words(
    `aria-describedby aria-hidden aria-label aria-labelledby aria-sort class data-* dir id lang role style title`,
  ),
  withContent: ['script'],
  schemes: web,
};

/**
 * A feed reader: `tagAllowList` in internal/reader/sanitizer/sanitizer.go of miniflux/v2. It keeps frames of a few video
 * and music services alone.
 */
export const feedReader: FilterRules = {
  elements: elements(
    `abbr acronym audio blockquote br caption cite code dd del dfn dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ins kbd li
    ol p picture pre q rp rt rtc ruby s samp strong sub sup table thead time tr ul var video wbr`,
    {
      a: 'href title id',
      img: 'alt title src srcset sizes width height',
      td: 'rowspan colspan',
      th: 'rowspan colspan',
    },
  ),
  attributes: [],
  withContent: ['noscript', 'script', 'style'],
  schemes: [...web, 'ftp:', 'tel:'],
};
