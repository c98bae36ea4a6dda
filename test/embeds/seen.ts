/** What there is to be seen of us, of all that a page and a way can come to. */
import type {Host} from './hosts.js';
import type {Way} from './ways.js';

/**
 * Our elements, run by our script; the same drawn and still; what stands inside the tags; pictures; or nothing that the
 * tests could look at.
 */
export type Seen = 'alive' | 'drawn' | 'words' | 'pictures' | 'nothing';

/**
 * What a reader sees there, before or after what happens on the page.
 *
 * @example
 * whatIsSeen({name: 'no JavaScript', stopsUs: true}, loader, false); // 'words'
 */
export function whatIsSeen(
  {stopsUs, hidesFrames, takesShadowRoots}: Pick<Host, 'stopsUs' | 'hidesFrames' | 'takesShadowRoots'>,
  {puts, isDrawnBefore}: Pick<Way, 'puts' | 'isDrawnBefore'>,
  isAfter: boolean,
): Seen {
  if (puts === 'pictures') return 'pictures';
  if (puts === 'frames' && hidesFrames && isAfter) return 'nothing';
  if (puts === 'drawn' && takesShadowRoots && isAfter) return 'words';
  if (stopsUs) return isDrawnBefore ? 'drawn' : 'words';
  return puts === 'drawn' ? 'drawn' : 'alive';
}
