/**
 * Writes pixels as a PNG file. Compression is most of the work of a picture, and what draws the pixels compresses slowly
 * and with no choice; the platform does it in a fifth of the time, and on Node beside the thread that asks.
 */

/** A picture as bytes of red, green, blue and opacity, row by row. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Compresses bytes in the zlib format (RFC 1950). */
export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** Compresses with what every platform has. */
export const deflateByStream: Deflate = async bytes => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const bytesPerPixel = 4;

const checksums = Uint32Array.from({length: 256}, (_, byte) => {
  let checksum = byte;
  for (let bit = 0; bit < 8; bit++) checksum = checksum & 1 ? (checksum >>> 1) ^ 0xedb88320 : checksum >>> 1;
  return checksum;
});

/** CRC-32 as PNG has it (ISO 3309). `crc32(of 'IEND')` → 0xae426082 */
function crc32(bytes: Uint8Array): number {
  let checksum = 0xffffffff;
  for (const byte of bytes) checksum = (checksum >>> 8) ^ checksums[(checksum ^ byte) & 0xff]!;
  return ~checksum >>> 0;
}

/** A chunk of a PNG: its length, its name, what it holds, and a checksum of both. */
function toChunk(name: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(content.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(content, 8);
  view.setUint32(content.length + 8, crc32(chunk.subarray(4, content.length + 8)));
  return chunk;
}

/** Size, 8 bits for each of red, green, blue and opacity, and the only methods that there are. */
function toHeader(width: number, height: number): Uint8Array {
  const header = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  return header;
}

/** Each row begins with the number of its filter: 0, none, for in charts most rows are the same as those above. */
function toRows({data, width, height}: Pixels): Uint8Array<ArrayBuffer> {
  const length = width * bytesPerPixel;
  const rows = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(data.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  return rows;
}

/** Pixels as a PNG file, after the PNG specification, third edition. */
export async function encodePng(pixels: Pixels, deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  const parts = [
    new Uint8Array(signature),
    toChunk('IHDR', toHeader(pixels.width, pixels.height)),
    toChunk('IDAT', await deflate(toRows(pixels))),
    toChunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}
