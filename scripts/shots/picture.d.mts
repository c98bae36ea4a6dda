/** Four bytes a pixel, row by row; nothing is transparent. */
export interface Picture {
  width: number;
  height: number;
  data: Buffer;
}

/** What a channel is rounded to. */
export const roundingStep: number;

/** A picture whose every pixel is what `colourAt` says of it: red, green, blue. */
export function drawn(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly number[],
): Picture;

/** Red, green and blue of a pixel. */
export function pixelAt(picture: Picture, x: number, y: number): Buffer;

/** No channel is more than half a step off afterwards; black and white stay. */
export function rounded(picture: Picture): Picture;

/** Half as wide and half as high: each pixel is the mean of four. */
export function halved(picture: Picture): Picture;
