/** Pictures as `{width, height, data}`, four bytes a pixel, row by row; nothing in them is transparent. */

/** What a channel is rounded to: the edges of letters then have fewer colours, and a picture half the bytes. */
export const roundingStep = 16;

const opaque = 255;

/** A picture whose every pixel is what `colourAt` says of it. */
export function drawn(width, height, colourAt) {
  const data = Buffer.alloc(width * height * 4, opaque);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set(colourAt(x, y), (y * width + x) * 4);
  return {width, height, data};
}

/** Red, green and blue of a pixel. */
export const pixelAt = ({width, data}, x, y) => data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3);

/** No channel is more than half a step off afterwards; black and white stay. */
export const rounded = ({width, height, data}) => ({
  width,
  height,
  data: data.map(channel => Math.min(opaque, Math.round(channel / roundingStep) * roundingStep)),
});

/** Half as wide and half as high: each pixel is the mean of four. */
export function halved(picture) {
  const {width, height} = picture;
  return drawn(Math.ceil(width / 2), Math.ceil(height / 2), (x, y) => {
    const [left, right] = [2 * x, Math.min(2 * x + 1, width - 1)];
    const [top, bottom] = [2 * y, Math.min(2 * y + 1, height - 1)];
    const four = [pixelAt(picture, left, top), pixelAt(picture, right, top)];
    four.push(pixelAt(picture, left, bottom), pixelAt(picture, right, bottom));
    return [0, 1, 2].map(channel => four.reduce((sum, pixel) => sum + pixel[channel], 0) / 4);
  });
}
