/** What the command says, in words. */
import {channelTolerance, shareTolerance} from './compare.mjs';
import {storyOf} from './names.mjs';

const percent = share => `${(share * 100).toFixed(share < 0.01 ? 3 : 1)}%`;

/** With which browser the references were made, and whether it is this one. */
export function versionInWords(now, then) {
  if (then === undefined) return `Chromium ${now}; there are no references yet.`;
  if (then === now) return `Chromium ${now}, as for the references.`;
  return `Chromium ${now}, BUT the references are of ${then}: letters and edges may differ for that alone.`;
}

const differenceInWords = ({file, share, box: {left, top, right, bottom}}) =>
  `differs: ${file}: ${percent(share)} of the pixels, in (${left}, ${top}) to (${right}, ${bottom})`;

/** A line for each picture that differs, the worst first, each story with a new one, and each file left over. */
export function faultsInWords({different, fresh, orphans}) {
  const newStories = [...new Set(fresh.map(storyOf))];
  const looksOf = story => fresh.filter(file => storyOf(file) === story).length;
  return [
    ...newStories.map(story => `new: ${story}, in ${looksOf(story)} looks: run with --update`),
    ...orphans.map(file => `left over: ${file}, without story or look: run with --update`),
    ...different.toSorted((a, b) => b.share - a.share).map(differenceInWords),
  ];
}

/** The last line. */
export const totalInWords = (count, {different, fresh, orphans}) =>
  `${count} pictures: ${different.length} differ, ${fresh.length} new, ${orphans.length} left over. ` +
  `Tolerated: ${percent(shareTolerance)} of the pixels, and ${channelTolerance} of 255 in a channel.`;
