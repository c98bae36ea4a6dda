/** Describes the elements for editors and for the README: `dist/custom-elements.json` and VS Code's data beside it. */
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const builtPath = path => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/esm/$1.js');

/** Every `path` and `module` below: `src/elements/topic/topic.ts` → `dist/esm/elements/topic/topic.js`. */
function useBuiltPaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (value && typeof value === 'object') useBuiltPaths(value);
    else if (typeof value === 'string' && (key === 'path' || key === 'module')) node[key] = builtPath(value);
  }
}

const isPublic = ({privacy = 'public', name}) => privacy === 'public' && !name.startsWith('#');

/** Leaves out what only the element itself uses: its state, and events that the analyzer guesses from their arguments. */
function keepPublic(declaration) {
  const hidden = declaration.members?.filter(member => !isPublic(member)).map(({name}) => name) ?? [];
  declaration.members &&= declaration.members.filter(isPublic);
  declaration.attributes &&= declaration.attributes.filter(({fieldName}) => !hidden.includes(fieldName));
  declaration.events &&= declaration.events.filter(({name}) => name?.startsWith('explainer-'));
}

/** An element is declared in one module and defined in another, beside it: `elements/topic/define.js`. */
function addDefinitions({modules}) {
  for (const {path, declarations = []} of modules)
    for (const {name, tagName} of declarations.filter(declaration => declaration.tagName)) {
      const defining = modules.find(module => module.path === path.replace(/[^/]+$/, 'define.js'));
      defining.exports.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: {name, module: path},
      });
    }
}

/** The manifest speaks of what people import and of what they may use: built files, public members. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({customElementsManifest: manifest}) {
    useBuiltPaths(manifest);
    addDefinitions(manifest);
    manifest.modules.flatMap(module => module.declarations ?? []).forEach(keepPublic);
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/kit/**/*.ts'],
  exclude: ['**/*.model.ts', '**/*.geometry.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [asPublished, customElementVsCodePlugin({outdir: 'dist', hideLogs: true})],
};
