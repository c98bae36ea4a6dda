import type {Picture} from './picture.mjs';

export function decode(bytes: Buffer): Picture;

/** Without loss: with a palette if it is large enough. */
export function encode(picture: Picture): Buffer;

/** A picture of any number of colours, as large as that is. */
export function encodeTrueColour(picture: Picture): Buffer;
