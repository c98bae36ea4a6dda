/**
 * `npm run shots` takes a picture of every story in every look and compares it with its reference in
 * `.cache/shot-references`; `npm run shots -- --update` makes the references. Words choose stories by their ids:
 * `npm run shots -- figure--open`.
 *
 * The exit code is 1 if a picture differs, has no reference, or is a reference of nothing. It is no part of
 * `npm test`: the fonts are the same everywhere, how a machine and a version of the browser raster them is not.
 */
import {spawnSync} from 'node:child_process';
import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {findBrowser} from './browsers.mjs';
import {browserArguments, looks, openCamera, serveStories} from './shots/camera.mjs';
import {compare, sideBySide} from './shots/compare.mjs';
import {chosenStories, fileOf, orphansOf} from './shots/names.mjs';
import {decode, encode, encodeTrueColour} from './shots/png.mjs';
import {faultsInWords, totalInWords, versionInWords} from './shots/report.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const references = '.cache/shot-references';
const versionFile = join(references, 'browser.json');
const differences = '.cache/shots';

const isUpdate = process.argv.includes('--update');
const words = process.argv.slice(2).filter(word => word !== '--update');

/** What a file holds; `undefined` if there is none. */
const read = (file, encoding) =>
  readFile(file, encoding).catch(error => {
    if (error.code !== 'ENOENT') throw error;
  });

/** Builds the stories as they are now. What the build has to say is of use only if it fails. */
function buildStories() {
  const shell = process.platform === 'win32';
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build:stories'], {
    encoding: 'utf8',
    shell,
  });
  if (status !== 0) throw new Error(`The stories cannot be built.\n${stdout}\n${stderr}`);
}

async function allStories() {
  const {entries} = JSON.parse(await readFile('dist/stories/index.json', 'utf8'));
  return Object.values(entries).flatMap(({id, type}) => (type === 'story' ? id : []));
}

async function recordedVersion() {
  const file = await read(versionFile, 'utf8');
  return file && JSON.parse(file).chromium;
}

/** Does something with the picture of each story in each look, a tab for a look; gives what came of it. */
async function eachPicture(browser, origin, stories, act) {
  const ofLooks = await Promise.all(
    Object.keys(looks).map(async look => {
      const shoot = await openCamera(browser, origin, look);
      const results = [];
      for (const story of stories) results.push(await act(fileOf(story, look), await shoot(story)));
      return results;
    }),
  );
  return ofLooks.flat();
}

/** Gives what is wrong with a picture, and draws it if it differs. */
async function check(file, picture) {
  const bytes = await read(join(references, file));
  if (!bytes) return {file, isNew: true};
  const reference = decode(bytes);
  const {share, isSame, box} = compare(reference, picture);
  if (isSame) return undefined;
  await writeFile(join(differences, file), encodeTrueColour(sideBySide(reference, picture)));
  return {file, share, box};
}

async function compareAll(takeAll, orphans) {
  await rm(differences, {recursive: true, force: true});
  await mkdir(differences, {recursive: true});
  const results = await takeAll(check);
  const wrong = results.filter(Boolean);
  const different = wrong.filter(({isNew}) => !isNew);
  const fresh = wrong.filter(({isNew}) => isNew).map(({file}) => file);
  const faults = {different, fresh, orphans};
  for (const line of faultsInWords(faults)) console.log(line);
  if (different.length)
    console.log(`In ${differences}, side by side: the reference, what is there now, what differs.`);
  console.log(totalInWords(results.length, faults));
  if (wrong.length || orphans.length) process.exitCode = 1;
}

async function updateAll(takeAll, orphans, version) {
  const sizes = await takeAll(async (file, picture) => {
    const bytes = encode(picture);
    await writeFile(join(references, file), bytes);
    return bytes.length;
  });
  for (const file of orphans) await rm(join(references, file));
  await writeFile(versionFile, `${JSON.stringify({chromium: version}, null, 2)}\n`);
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1_000);
  console.log(`${sizes.length} references written, ${kilobytes} kB; ${orphans.length} left over removed.`);
}

buildStories();
await mkdir(references, {recursive: true});
const there = await allStories();
const stories = chosenStories(there, words);
if (stories.length === 0) throw new Error(`No story has ${words.join(' or ')} in its id.`);
const orphans = words.length ? [] : orphansOf(await readdir(references), there, Object.keys(looks));

const server = await serveStories();
const browser = await chromium.launch({executablePath: findBrowser('chromium'), args: browserArguments});
try {
  const [now, then] = [browser.version(), await recordedVersion()];
  console.log(versionInWords(now, then));
  const takeAll = act => eachPicture(browser, server.origin, stories, act);
  if (!isUpdate) await compareAll(takeAll, orphans);
  else if (words.length && then !== undefined && then !== now)
    throw new Error(
      'References of two browsers would stand side by side: update all of them, without words.',
    );
  else await updateAll(takeAll, orphans, now);
} finally {
  await browser.close();
  await server.close();
}
