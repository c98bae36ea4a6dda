/**
 * What a calculator draws with beside its own code: the picture, which not all of them have, and what was changed, which
 * nothing is at first. A server loads it before it draws: nothing is late there.
 */
import type {Calculator} from '../../topic/schema/schema.js';

/** What has come. */
export const late: {
  picture?: typeof import('./picture.js');
  changes?: typeof import('./changes.js');
} = {};

async function loadPicture() {
  late.picture ??= await import('./picture.js');
}

async function loadChanges() {
  late.changes ??= await import('./changes.js');
}

/** Loads all that a calculator needs. Never rejects: the words tell all that the picture does. */
export const loadLate = ({picture}: Calculator): Promise<unknown> =>
  Promise.allSettled([picture && loadPicture(), loadChanges()]);
