/** Where a template can be, what ends that place, and where it is then. */
const places = {
  text: {end: /<!--|<\/?(?=[a-z])/i, next: mark => (mark === '<!--' ? 'comment' : 'tag')},
  tag: {end: /["'>]/, next: mark => (mark === '>' ? 'text' : mark)},
  comment: {end: /-->/, next: () => 'text'},
  '"': {end: /"/, next: () => 'tag'},
  "'": {end: /'/, next: () => 'tag'},
};

/**
 * Markup cut into pieces by what they are: text, the inside of a tag, a comment or a quoted attribute value.
 * `<b class="x">y` → `['text', ''], ['tag', 'b class='], ['"', 'x'], ['tag', ''], ['text', 'y']`.
 */
export function piecesOf(markup, place = 'text') {
  const {end, next} = places[place];
  const match = end.exec(markup);
  if (!match) return [[place, markup]];
  const rest = markup.slice(match.index + match[0].length);
  return [[place, markup.slice(0, match.index)], ...piecesOf(rest, next(match[0]))];
}
