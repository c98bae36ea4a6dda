/**
 * What a calculator draws with beside its own code: the picture, which not all of them have. A server loads it before it
 * draws: nothing is late there.
 */
import type {Calculator} from '../../topic/schema.js';

/** What has come. */
export const late: {picture?: typeof import('./picture.js')} = {};

/** Loads all that a calculator needs. Never rejects: without its picture the words tell all of it. */
export async function loadLate({picture}: Calculator): Promise<void> {
  if (!picture) return;
  late.picture ??= await import('./picture.js').catch(() => undefined);
}
