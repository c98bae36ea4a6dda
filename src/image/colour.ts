/** Colours worked out here: a picture has no page to mix them for it. */

/** Red, green and blue, each from 0 to 1. */
type Channels = readonly [number, number, number];

const parse = (hex: string): Channels =>
  [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Channels;

const write = (channels: Channels) =>
  `#${channels
    .map(channel => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')}`;

const map = (channels: Channels, change: (channel: number) => number): Channels => [
  change(channels[0]),
  change(channels[1]),
  change(channels[2]),
];

const toLinear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLinear = (light: number) =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * Math.max(0, light) ** (1 / 2.4) - 0.055;

type Matrix = readonly [Channels, Channels, Channels];

const times = ([x, y, z]: Channels, matrix: Matrix): Channels => [
  matrix[0][0] * x + matrix[0][1] * y + matrix[0][2] * z,
  matrix[1][0] * x + matrix[1][1] * y + matrix[1][2] * z,
  matrix[2][0] * x + matrix[2][1] * y + matrix[2][2] * z,
];

// OKLab as its author, Björn Ottosson, gives it.
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCones: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const oklab = (hex: string) => times(map(times(map(parse(hex), toLinear), toCones), Math.cbrt), toLab);
const fromOklab = (lab: Channels) =>
  map(
    times(
      map(times(lab, fromLab), cone => cone ** 3),
      fromCones,
    ),
    fromLinear,
  );

const between = (a: Channels, b: Channels, share: number): Channels => [
  a[0] * share + b[0] * (1 - share),
  a[1] * share + b[1] * (1 - share),
  a[2] * share + b[2] * (1 - share),
];

/** As `color-mix(in oklab, …)` does it: `mixInOklab('#c8481a', 0.82, '#000000')` is a darker orange. */
export const mixInOklab = (hex: string, share: number, other: string) =>
  write(fromOklab(between(oklab(hex), oklab(other), share)));

/** What a colour that is partly transparent looks like on another: black at 76 % on white → `#3d3d3d`. */
export const layOn = (hex: string, share: number, ground: string) =>
  write(between(parse(hex), parse(ground), share));

function luminance(hex: string): number {
  const [red, green, blue] = map(parse(hex), toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
