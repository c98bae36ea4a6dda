/** What the accessibility tests see on a page: its texts, where they stand, in what colours; and its pixels. */
import type {Locator, Page} from 'playwright-core';

/** Counted from the top of the page. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A colour as red, green and blue, 0 to 255, with nothing shining through. */
export type Colour = readonly number[];

/** One piece of text in a chart, as it is drawn. */
export interface SeenText {
  words: string;
  /** The paragraph, cell, label or button that it stands in, as a number. */
  block: number;
  sizePx: number;
  colour: Colour;
  paper: Colour;
  /** One for each line. */
  boxes: Box[];
  frame: Box;
  /** True inside what may scroll by itself: a table or evidence. */
  scrolls: boolean;
}

interface Look {
  /** The texts of all elements that a selector finds, as they are seen. */
  texts(selector: string): SeenText[];
  colour(name: string, under?: Element): Colour;
  pixels(png: string, boxes: Box[]): Promise<Colour[][]>;
}

declare global {
  interface Window {
    look: Look;
  }
}

/** Runs in the page before anything else, and takes nothing from this module with it. */
export function installLook() {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

  /** Any CSS colour, on paper if it is see-through. */
  const paint = (...colours: string[]): Colour => {
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };

  /** Without a name such as Canvas, which is another colour in the dark, but not to a drawing. */
  const resolved = (name: string) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  };

  const around = (element: Element) => element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

  /** The nearest ground that covers what is behind it. */
  const paperUnder = (element: Element | undefined): string => {
    if (!element) return resolved('Canvas');
    const {backgroundColor} = getComputedStyle(element);
    return /^rgb\(/.test(backgroundColor) ? backgroundColor : paperUnder(around(element));
  };

  const boxOf = ({left, right, top, bottom}: DOMRect): Box => ({
    left,
    right,
    top: top + scrollY,
    bottom: bottom + scrollY,
  });

  /** The frame that is drawn: a question stands in front of one that is not yet, or is gone on paper. */
  const frameOf = (root: ShadowRoot) =>
    [...root.querySelectorAll('.frame')].find(frame => frame.checkVisibility({visibilityProperty: true}))!;

  const textsIn = (root: Node, blocks: Element[], frame: Box): SeenText[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: SeenText[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement!;
      const heard = element.closest('.hidden, .step-title');
      const isClipped = heard && getComputedStyle(heard).clipPath !== 'none';
      const isSeen = element.checkVisibility({visibilityProperty: true}) && !isClipped;
      if (!node.data.trim() || !isSeen) continue;
      const block = element.closest('div, p, th, td, dt, dd, li, button, .amount, .status, .condition')!;
      if (!blocks.includes(block)) blocks.push(block);
      const range = document.createRange();
      range.selectNodeContents(node);
      const {color, fontSize} = getComputedStyle(element);
      const paper = paperUnder(element);
      texts.push({
        words: node.data.trim(),
        block: blocks.indexOf(block),
        sizePx: parseFloat(fontSize),
        colour: paint(paper, color),
        paper: paint(paper),
        boxes: [...range.getClientRects()].map(boxOf),
        frame,
        scrolls: Boolean(element.closest('.table-scroll, .evidence-scroll')),
      });
    }
    return texts;
  };

  window.look = {
    texts(selector) {
      const blocks: Element[] = [];
      return [...document.querySelectorAll(selector)].flatMap(({shadowRoot}) =>
        textsIn(shadowRoot!, blocks, boxOf(frameOf(shadowRoot!).getBoundingClientRect())),
      );
    },
    colour: (name, under) => paint(paperUnder(under), resolved(name)),
    async pixels(png, boxes) {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d', {
        willReadFrequently: true,
      })!;
      canvas.drawImage(picture, 0, 0);
      return boxes.map(({left, right, top, bottom}) => {
        const [x, y, width, height] = [left, top, right - left, bottom - top].map(Math.round) as number[];
        const {data} = canvas.getImageData(x!, y!, width!, height!);
        return Array.from({length: data.length / 4}, (_, pixel) => [...data.slice(pixel * 4, pixel * 4 + 3)]);
      });
    },
  };
}

/** All texts of all charts, analogies and calculators on the page. */
export const textsOn = (page: Page): Promise<SeenText[]> =>
  page.evaluate(() => window.look.texts('explainer-bar-chart, explainer-analogy, explainer-calculator'));

/** The pixels in each box. */
export async function pixelsIn(page: Page, boxes: Box[]): Promise<Colour[][]> {
  const png = (await page.screenshot({fullPage: true})).toString('base64');
  return page.evaluate(({png, boxes}) => window.look.pixels(png, boxes), {png, boxes});
}

export const boxesOf = (marks: Locator): Promise<Box[]> =>
  marks.evaluateAll(marks =>
    marks.map(mark => {
      const {left, right, top, bottom} = mark.getBoundingClientRect();
      return {left, right, top: top + scrollY, bottom: bottom + scrollY};
    }),
  );

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast ratio of WCAG 2.2: `contrast([0, 0, 0], [255, 255, 255])` is 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** True if two boxes cover each other by more than the edge of a pixel. */
export const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

export const toWords = ({words}: SeenText) => words;

/** True if a text stands out of its frame at a side, where nothing scrolls. */
export const leavesFrame = ({boxes, frame, scrolls}: SeenText) =>
  !scrolls && boxes.some(box => box.left < frame.left - 1 || box.right > frame.right + 1);

/** True if a text lies on a box. */
export const covers = ({boxes}: SeenText, other: Box) => boxes.some(box => overlap(box, other));

/** Pairs of texts of different paragraphs, cells or labels that lie on each other. */
export const covering = (texts: SeenText[]) =>
  texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(other => other.block !== one.block && other.boxes.some(box => covers(one, box)))
      .map(other => `${one.words} × ${other.words}`),
  );
