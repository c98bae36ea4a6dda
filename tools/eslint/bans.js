/**
 * What the library never does, because it opens a page to whoever wrote the data, or breaks under a page's policies.
 * Each ban has a fixture in test/fixtures/lint that must fail, named in test/unit/lint-bans.test.ts.
 */

const rawMarkup = 'It lets markup from data into the page, unseen by Trusted Types. Write a template.';
const inlineStyle = 'A strict style-src blocks it. Use a class, a presentation attribute or element.style.';
const unsafeCsv = 'It uses new Function and loses columns. Use csvParseRows or parseRows.';

const unsafeDirectives = '^lit(-html)?/(directives/)?(unsafe-html|unsafe-svg|unsafe-mathml)(\\.js)?$';
const styleMapModule = '^lit(-html)?/directives/style-map(\\.js)?$';

/** For `no-restricted-imports`. */
export const bannedImports = {
  patterns: [
    {regex: unsafeDirectives, message: rawMarkup},
    {regex: styleMapModule, message: inlineStyle},
    {regex: '^lit(-html)?/', importNames: ['unsafeStatic'], message: rawMarkup},
    {regex: '^d3(-dsv)?$', importNames: ['csvParse', 'tsvParse'], message: unsafeCsv},
  ],
};

const banned = (properties, message) => properties.map(property => ({property, message}));

/** For `no-restricted-properties`: on whatever object, read or written. */
export const bannedProperties = [
  ...banned(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'], rawMarkup),
  ...banned(['setHTMLUnsafe', 'parseHTMLUnsafe', 'parseFromString', 'createContextualFragment'], rawMarkup),
  ...banned(['csvParse', 'tsvParse'], unsafeCsv),
  ...['write', 'writeln'].map(property => ({object: 'document', property, message: rawMarkup})),
];

const setsAttribute = 'CallExpression[callee.property.name=/^setAttribute(NS)?$/]';
const callsParse = 'CallExpression[callee.property.name="parse"]';

/** For `no-restricted-syntax`. */
export const bannedSyntax = [
  {
    selector: `ImportExpression[source.value=/${unsafeDirectives.replaceAll('/', '\\/')}/]`,
    message: rawMarkup,
  },
  {
    selector: `ImportExpression[source.value=/${styleMapModule.replaceAll('/', '\\/')}/]`,
    message: inlineStyle,
  },
  {selector: `${setsAttribute} > Literal.arguments:first-child[value=/^style$/i]`, message: inlineStyle},
  {
    selector: `${setsAttribute} > Literal.arguments:first-child[value=/^(srcdoc|on[a-z]+)$/i]`,
    message: rawMarkup,
  },
  {selector: `${callsParse}[callee.object.name=/[dct]sv/i]`, message: unsafeCsv},
  {selector: `${callsParse}[callee.object.callee.name="dsvFormat"]`, message: unsafeCsv},
  {
    selector: 'CallExpression[callee.property.name="html"][callee.object.type!="ThisExpression"]',
    message: rawMarkup,
  },
];

/** House rules that are no danger, for `no-restricted-syntax` too. */
export const houseSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a name is the same everywhere and can be found.',
  },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Export by name: a name is the same everywhere and can be found.',
  },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^\\.(?!.*\\.js$)/]',
    message: 'A relative import ends in .js, as browsers and Node want it.',
  },
];
