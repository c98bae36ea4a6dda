/** Copies what draws pixels into `dist/image`: resvg, Inter in its two weights, and under which terms they come. */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const from = 'node_modules';
const to = 'dist/image';
const {name, version, repository} = JSON.parse(
  readFileSync(`${from}/@resvg/resvg-wasm/package.json`, 'utf8'),
);

/** resvg comes without the text of its license: it is the same wherever it stands. */
const mozillaLicense = readFileSync(`${from}/axe-core/LICENSE`, 'utf8');
const source = repository.replace(/^git@github\.com:/, 'https://github.com/').replace(/\.git$/, '');

mkdirSync(to, {recursive: true});
copyFileSync(`${from}/@resvg/resvg-wasm/index_bg.wasm`, `${to}/resvg.wasm`);
copyFileSync(`${from}/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf`, `${to}/inter-400.ttf`);
copyFileSync(`${from}/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf`, `${to}/inter-600.ttf`);
copyFileSync(`${from}/@expo-google-fonts/inter/LICENSE_FONT`, `${to}/inter.license.txt`);
writeFileSync(
  `${to}/resvg.license.txt`,
  `resvg.wasm is that of ${name} ${version}, unchanged. Its source is at ${source}, under the following license.\n\n${mozillaLicense}`,
);
