/**
 * Pictures as PNG. References get a palette, which is a third of the bytes that the browser gives; reading is left
 * to the decoder that playwright-core carries.
 */
import {crc32, deflateSync} from 'node:zlib';
import playwright from 'playwright-core/lib/utilsBundle';

const {PNG} = playwright;

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const mostColours = 256;
/** Eight bits a pixel; each is a place in the palette. */
const [bitDepth, withPalette] = [8, 3];

export function decode(bytes) {
  const {width, height, data} = PNG.sync.read(bytes);
  return {width, height, data};
}

/** A picture of any number of colours, as large as that is. */
export const encodeTrueColour = ({width, height, data}) =>
  PNG.sync.write(Object.assign(new PNG({width, height}), {data}), {colorType: 2});

/** The colours, and for each pixel the place of its colour among them; nothing if they are too many. */
function toPalette({data}) {
  const placeOf = new Map();
  const places = Buffer.alloc(data.length / 4);
  for (let pixel = 0; pixel < places.length; pixel++) {
    const colour = data.readUIntBE(pixel * 4, 3);
    if (!placeOf.has(colour)) placeOf.set(colour, placeOf.size);
    if (placeOf.size > mostColours) return undefined;
    places[pixel] = placeOf.get(colour);
  }
  return {colours: [...placeOf.keys()], places};
}

/** Length, type and content, and the check sum of the latter two. */
function chunk(type, content) {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const body = Buffer.concat([Buffer.from(type), content]);
  const checkSum = Buffer.alloc(4);
  checkSum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, checkSum]);
}

/** Without loss: with a palette if it is large enough. */
export function encode(picture) {
  const palette = toPalette(picture);
  if (!palette) return encodeTrueColour(picture);
  const {width, height} = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, withPalette], 8);
  const colours = Buffer.alloc(palette.colours.length * 3);
  palette.colours.forEach((colour, place) => colours.writeUIntBE(colour, place * 3, 3));
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) palette.places.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
