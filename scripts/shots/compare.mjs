/** How far two pictures are apart. */
import {drawn, pixelAt} from './picture.mjs';

/** A pixel differs if a channel is off by more than this, of 255: more than the half step that rounding takes. */
export const channelTolerance = 12;

/** Pictures differ if more than this share of their pixels does: about three letters in a chart. */
export const shareTolerance = 0.0002;

const red = [220, 0, 40];
const grey = [200, 200, 200];

const isInside = ({width, height}, x, y) => x < width && y < height;

/** What only one of the two has differs. */
function differsAt(a, b, x, y) {
  if (!isInside(a, x, y) || !isInside(b, x, y)) return true;
  const [inA, inB] = [pixelAt(a, x, y), pixelAt(b, x, y)];
  return [0, 1, 2].some(channel => Math.abs(inA[channel] - inB[channel]) > channelTolerance);
}

/** Room for both. */
const roomFor = (a, b) => [Math.max(a.width, b.width), Math.max(a.height, b.height)];

/** The share of pixels that differ, and the box around them, in pixels from the left and from the top. */
export function compare(a, b) {
  const [width, height] = roomFor(a, b);
  let count = 0;
  const box = {left: width, top: height, right: 0, bottom: 0};
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (differsAt(a, b, x, y)) {
        count++;
        box.left = Math.min(box.left, x);
        box.top = Math.min(box.top, y);
        box.right = Math.max(box.right, x);
        box.bottom = y;
      }
  const share = count / (width * height);
  return {share, isSame: share <= shareTolerance, box: count > 0 ? box : undefined};
}

/** The reference, what is there now, and in red on the faded reference what differs, side by side. */
export function sideBySide(reference, now) {
  const [width, height] = roomFor(reference, now);
  const colourIn = (picture, x, y) => (isInside(picture, x, y) ? pixelAt(picture, x, y) : grey);
  const faded = colour => colour.map(channel => 255 - (255 - channel) / 4);
  const panels = [
    (x, y) => colourIn(reference, x, y),
    (x, y) => colourIn(now, x, y),
    (x, y) => (differsAt(reference, now, x, y) ? red : faded([...colourIn(reference, x, y)])),
  ];
  return drawn(width * panels.length, height, (x, y) => panels[Math.floor(x / width)](x % width, y));
}
