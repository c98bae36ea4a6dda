/**
 * The rule `explainer/changing-text`: words and numbers stand in a template only through `text()` of src/kit/text.ts.
 *
 * A page translator replaces text nodes; a plain `<b>${words}</b>` then keeps the old words for good, because Lit goes
 * on writing into a node that is no longer on the page. `text()` does not. Attributes are not concerned, nor is what
 * comes as a template or through another directive.
 */
import ts from 'typescript';
import {piecesOf} from './template-places.js';

const {TypeFlags} = ts;
const wordFlags = TypeFlags.StringLike | TypeFlags.NumberLike | TypeFlags.BigIntLike;

/** The expressions of a template that stand among an element's children. */
function childExpressions({quasis, expressions}) {
  let place = 'text';
  return expressions.filter((_expression, index) => {
    [place] = piecesOf(quasis[index].value.raw, place).at(-1);
    return place === 'text';
  });
}

/** True if a value of this type can be a string or a number, or a list in which there are some. */
function canBeWords(type, checker) {
  const plain = checker.getBaseConstraintOfType(type) ?? type;
  if (plain.isUnionOrIntersection()) return plain.types.some(part => canBeWords(part, checker));
  if (plain.flags & wordFlags) return true;
  const isList = checker.isArrayType(plain) || checker.isTupleType(plain);
  return isList && checker.getTypeArguments(plain).some(item => canBeWords(item, checker));
}

export const changingText = {
  meta: {
    type: 'problem',
    docs: {description: 'Words and numbers in a template go through text() of src/kit/text.ts.'},
    messages: {
      plain:
        'Put these words through text() of src/kit/text.ts: after a page translator a plain one keeps the old words.',
    },
    schema: [],
  },
  create(context) {
    const {program, esTreeNodeToTSNodeMap} = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const isWords = expression =>
      canBeWords(checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(expression)), checker);
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'({quasi}) {
        for (const node of childExpressions(quasi).filter(isWords))
          context.report({node, messageId: 'plain'});
      },
    };
  },
};
