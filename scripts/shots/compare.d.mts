import type {Picture} from './picture.mjs';

/** A pixel differs if a channel is off by more than this, of 255. */
export const channelTolerance: number;

/** Pictures differ if more than this share of their pixels does. */
export const shareTolerance: number;

/** The first and the last column and row in which pixels differ. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far two pictures are apart. What only one of them has differs. */
export function compare(a: Picture, b: Picture): {share: number; isSame: boolean; box?: Box};

/** The reference, what is there now, and in red on the faded reference what differs, side by side. */
export function sideBySide(reference: Picture, now: Picture): Picture;
