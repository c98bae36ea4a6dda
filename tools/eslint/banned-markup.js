/**
 * The rule `explainer/banned-markup`: no template sets a style, for strict policies block it, and none lets a string in
 * as markup.
 */
import {piecesOf} from './template-places.js';

const bans = {
  inlineStyle: /^style\b|\sstyle\s*=/i,
  rawMarkup: /^(script|iframe|object|embed)\b|\s[.?]?(srcdoc|innerHTML|outerHTML)\s*=/i,
};

/** The insides of a template's tags, without the values that stand in quotes. An expression leaves no gap. */
const tagsIn = ({quasis}) =>
  piecesOf(quasis.map(quasi => quasi.value.raw).join('0'))
    .filter(([place]) => place === 'tag')
    .map(([, inside]) => inside);

export const bannedMarkup = {
  meta: {
    type: 'problem',
    docs: {description: 'No style and no raw markup in templates.'},
    messages: {
      inlineStyle: 'A strict style-src blocks it. Use a class, a presentation attribute or element.style.',
      rawMarkup: 'It lets markup or code from data into the page. Write a template.',
    },
    schema: [],
  },
  create: context => ({
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'({quasi}) {
      const tags = tagsIn(quasi);
      for (const [messageId, ban] of Object.entries(bans)) {
        if (tags.some(inside => ban.test(inside))) context.report({node: quasi, messageId});
      }
    },
  }),
};
