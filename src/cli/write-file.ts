/** Writes files so that none is ever lost: at every moment, what stands under a name is the whole old file or the whole new one. */
import {randomBytes} from 'node:crypto';
import type {Stats} from 'node:fs';
import {
  access,
  constants,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {setImmediate as turnOfTheLoop} from 'node:timers/promises';

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.from(content) : content;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

const notInto = (folder: string) =>
  `The folder ${folder} does not let a new file take this name, and a file is only ever replaced by a whole new one.`;

/** What the codes of the system mean here. */
const reasons: Readonly<Record<string, (folder: string) => string>> = {
  ENOENT: folder => `There is no folder ${folder}.`,
  ENOTDIR: folder => `${folder} is no folder.`,
  EISDIR: () => 'It is a folder.',
  EACCES: notInto,
  EPERM: notInto,
  EROFS: notInto,
  ENOSPC: () => 'The disk is full.',
  EDQUOT: () => 'You may store no more here.',
  EFBIG: () => 'It is larger than a file may be here.',
  EBUSY: () => 'The system holds this name, as it does for a single file that a container has mounted.',
};

function inWords(error: unknown, folder: string, isThereAlready: boolean): string {
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === undefined || !Object.hasOwn(reasons, code)) return message;
  return `${reasons[code]!(folder)} (${code})${isThereAlready ? ' The file is as it was.' : ''}`;
}

/** What a name stands for; nothing where there is no file yet. */
async function look(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The file itself behind symbolic links, which stay links; also of a link to a file that is not there yet. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const next = await readlink(path).catch(() => undefined);
    return next === undefined ? resolve(path) : behindLinks(resolve(dirname(path), next));
  }
}

/** The names of streams that are open already, such as `/dev/stdout`, also where a shell has led them into a file. */
const isOpenAlready = (path: string) => /^\/(?:dev\/(?:std|fd\/)|proc\/)/.test(resolve(path));

/**
 * A name in the same folder, because a file can be renamed only within a file system. It says what it is, for who finds
 * one after a power cut. Only the beginning of the file’s own name is in it, so that it is not too long where that is as
 * long as a name may be.
 */
const temporaryFor = (file: string) =>
  join(
    dirname(file),
    `.${[...basename(file)].slice(0, 24).join('')}.explainer-elements-${randomBytes(6).toString('hex')}.tmp`,
  );

/**
 * Gives a new file the owner, the group and the mode of the old one. Only root may give a file away, and others only to
 * a group of their own: who may not keeps the article as the owner of its new text. Access lists are not carried over.
 */
async function takeAfter(old: Stats, handle: FileHandle): Promise<void> {
  const now = await handle.stat();
  const give = (owner: number, group: number) => handle.chown(owner, group);
  if (now.uid !== old.uid || now.gid !== old.gid)
    await give(old.uid, old.gid)
      .catch(() => give(now.uid, old.gid))
      .catch(() => {});
  // After the owner: whoever gives a file away loses some of its rights on the way.
  if ((now.mode & 0o777) !== (old.mode & 0o777)) await handle.chmod(old.mode & 0o777);
}

/** Syncs a folder, so that the new name is on the disk too. Some systems cannot, and there the file is written all the same. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function writeTemporary(
  temporary: string,
  content: string | Uint8Array,
  old: Stats | undefined,
  toldToEnd: AbortSignal,
): Promise<void> {
  // Until its owner is right, nobody else reads it. Nobody’s file or link of that name is opened: it has to be new.
  const handle = await open(temporary, 'wx', old ? 0o600 : 0o666);
  try {
    await handle.writeFile(content, {signal: toldToEnd});
    if (old) await takeAfter(old, handle);
    await handle.sync();
  } finally {
    // A disk on the network may tell only here that it is full.
    await handle.close();
  }
}

/**
 * Throws if a file no longer is what it was when it was read, unless somebody has just written the same into it. Only
 * the blink between this and the renaming is left.
 */
async function refuseIfChanged(file: string, was: string, content: string | Uint8Array): Promise<void> {
  const now = await readFile(file).catch(() => undefined);
  if (!now?.equals(Buffer.from(was)) && !now?.equals(bytesOf(content)))
    throw new Error('It changed while it was being drawn; nothing was written.');
}

const endings = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that cleans up after itself when it is told to end, and only then ends the process, as the signal would
 * have. A second signal ends it at once.
 */
async function beforeTheEnd<Result>(work: (toldToEnd: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  let told: NodeJS.Signals | undefined;
  const end = (signal: NodeJS.Signals) => {
    told = signal;
    controller.abort();
  };
  for (const signal of endings) process.once(signal, end);
  try {
    return await work(controller.signal);
  } finally {
    // A signal that has just come would be lost with its listener: the loop looks for one between these two turns.
    await turnOfTheLoop();
    await turnOfTheLoop();
    for (const signal of endings) process.off(signal, end);
    if (told) process.kill(process.pid, told);
  }
}

/**
 * Puts a new file in the place of an old one. Another hard link keeps the old text: to write through it, the file
 * would have to be emptied first, and that is how articles are lost.
 */
async function replace(
  file: string,
  content: string | Uint8Array,
  {old, was}: {old?: Stats; was?: string},
): Promise<void> {
  // A renaming asks the folder alone, and would replace a file that says of itself that it is not to be changed.
  if (old)
    await access(file, constants.W_OK).catch(() => {
      throw new Error('It may be read and not written.');
    });
  const temporary = temporaryFor(file);
  await beforeTheEnd(async toldToEnd => {
    try {
      await writeTemporary(temporary, content, old, toldToEnd);
      if (was !== undefined) await refuseIfChanged(file, was, content);
      toldToEnd.throwIfAborted();
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, {force: true}).catch(() => {});
      throw error;
    }
  });
  await syncFolder(dirname(file));
}

/**
 * Writes a file: whole, or not at all. The content is written beside it, synced, and given its name; mode, owner and
 * symbolic links stay. Rejects with what went wrong in sentences, and then the old file stands as it was.
 *
 * `was` is the text that the content was made from: where the file is no longer that, nothing is written.
 *
 * A pipe or a device is no file that could be replaced: it is written to directly.
 */
export async function writeWhole(path: string, content: string | Uint8Array, was?: string): Promise<void> {
  const old = await look(path);
  const isStream = isOpenAlready(path) || (old !== undefined && !old.isFile());
  const file = isStream ? path : await behindLinks(path);
  try {
    // Added to its end: where a shell has led a stream into a file, something may stand there already.
    if (isStream) await writeFile(file, content, {flag: 'a'});
    else await replace(file, content, {old, was});
  } catch (error) {
    throw new Error(inWords(error, dirname(file), old !== undefined && !isStream), {cause: error});
  }
}
