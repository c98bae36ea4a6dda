/** Numbers in sentences that move with a calculator, and those by which it is set. */
import {expect, html} from '@open-wc/testing';
import type {ExplainerCalculator, ExplainerFigure, ExplainerTopic} from '../../src/index.js';
import {heard, mount, partOf, parts, press, until, wordsOf} from './support.js';
import {takeSaid, watchChannels} from './watch.js';

watchChannels();

async function article(dir = 'ltr') {
  const topic = await mount<ExplainerTopic>(html`
    <explainer-topic topic="trainium" dir=${dir}>
      <p>
        It runs
        <explainer-figure calculator="second-source" figure="gpus" adjustable
          >5,000 accelerators</explainer-figure
        >. If
        <explainer-figure calculator="second-source" figure="share" adjustable>20%</explainer-figure> could be
        Trainium, that is <explainer-figure calculator="second-source">1,000 accelerators</explainer-figure>.
      </p>
      <explainer-calculator calculator="second-source"></explainer-calculator>
    </explainer-topic>
  `);
  const [gpus, share, brought] = topic.querySelectorAll('explainer-figure');
  const calculator = topic.querySelector('explainer-calculator')!;
  await calculator.updateComplete;
  await until(() => field(gpus!) && field(share!) && partOf(brought!, 'words'));
  return {topic, gpus: gpus!, share: share!, brought: brought!, calculator};
}

type Article = Awaited<ReturnType<typeof article>>;

function setFirst({shadowRoot}: Element, value: string) {
  const slider = shadowRoot!.querySelector<HTMLInputElement>('[type=range]')!;
  slider.value = value;
  slider.dispatchEvent(new Event('input', {bubbles: true}));
}

const beginAgain = ({shadowRoot}: Element) =>
  shadowRoot!.querySelector<HTMLElement>('.controls .text-button')!.click();

const field = (element: Element) => element.shadowRoot!.querySelector<HTMLInputElement>('[type=number]')!;
const settled = (...elements: (ExplainerFigure | ExplainerCalculator)[]) =>
  Promise.all(elements.map(element => element.updateComplete));

/** What a reader sees: the page's words if they are shown, else ours. */
function shownWords(figure: Element): string {
  const words = partOf(figure, 'words');
  const slot = words.querySelector('slot');
  return wordsOf(slot?.assignedNodes().length ? figure : words);
}

/** Drags the handle of a number, lets it go, and moves on. */
function drag(figure: Element, to: number, after: number) {
  const handle = partOf(figure, 'handle');
  // A pointer that no browser knows cannot be captured.
  handle.setPointerCapture = () => {};
  const {x, y} = handle.getBoundingClientRect();
  const pointer = (type: string, clientX: number) =>
    handle.dispatchEvent(
      new PointerEvent(type, {clientX, clientY: y, isPrimary: true, button: 0, bubbles: true}),
    );
  pointer('pointerdown', x);
  pointer('pointermove', x + to);
  pointer('lostpointercapture', x + to);
  pointer('pointermove', x + after);
}

function write(figure: Element, value: string, isLeft = false) {
  field(figure).value = value;
  field(figure).dispatchEvent(new Event('input', {bubbles: true}));
  if (isLeft) field(figure).dispatchEvent(new Event('change', {bubbles: true}));
}

describe('a number of a calculator in a sentence', () => {
  it('has the words of the page as long as nothing is moved', async () => {
    const {brought} = await article();
    expect(shownWords(brought)).to.equal('1,000 accelerators');
    expect(partOf(brought, 'words').querySelector('slot') === null).to.equal(false);
    expect(partOf(brought, 'aside').textContent).to.equal(' (illustrative)');
  });

  it('moves with the calculator, and says how firm it is then', async () => {
    const {brought, calculator} = await article();
    setFirst(calculator, '6000');
    await settled(calculator, brought);
    expect(shownWords(brought)).to.equal('1,200 accelerators');
    expect(partOf(brought, 'aside').textContent).to.equal(' (hypothetical)');
    expect(getComputedStyle(partOf(brought, 'words')).textDecorationStyle).to.equal('dashed');
  });

  it('says why there is none', async () => {
    const topic = await mount(html`
      <explainer-topic topic="trainium">
        <explainer-figure calculator="years-until-equal" figure="slow" adjustable>0%</explainer-figure>
        <explainer-figure calculator="years-until-equal">about 4 years</explainer-figure>
      </explainer-topic>
    `);
    const [slow, years] = topic.querySelectorAll('explainer-figure');
    await until(() => field(slow!) && parts(years!, 'words').length);
    takeSaid();
    write(slow!, '200');
    await settled(slow!, years!);
    expect(shownWords(years!)).to.equal('never, at these rates');
  });

  it('opens the evidence behind it', async () => {
    const {brought} = await article();
    partOf(brought, 'words').click();
    const evidence = await until(() =>
      brought.shadowRoot!.querySelector<HTMLElement>('[part=evidence]:popover-open'),
    );
    expect(wordsOf(evidence)).to.contain('cyberivy');
  });

  it('that is not there is told to the author, and the words of the page stay', async () => {
    const figure = await mount<ExplainerFigure>(
      html`<explainer-figure topic="trainium" calculator="second-source" figure="gpu"
        >5,000</explainer-figure
      >`,
    );
    await until(() => figure.shadowRoot!.querySelector('[data-state=invalid]'));
    expect(takeSaid()).to.deep.equal([
      'warn: explainer-figure "gpu": The data has mistakes: This calculator has no input or output "gpu". It has: gpus, share, brought, rest.',
    ]);
    expect(figure.textContent).to.equal('5,000');
  });

  it('of a calculator that is not there is told too', async () => {
    await mount(html`<explainer-figure topic="trainium" calculator="second">5,000</explainer-figure>`);
    expect(takeSaid().join()).to.contain('This topic has no calculator "second".');
  });
});

describe('a number that can be set in a sentence', () => {
  it('can be typed, and all that leans on it follows', async () => {
    const {gpus, brought, calculator} = await article();
    const events = heard('explainer-set');
    write(gpus, '8000', true);
    await settled(gpus, brought, calculator);
    expect(shownWords(brought)).to.equal('1,600 accelerators');
    expect(field(calculator).value).to.equal('8000');
    expect(events.map(event => (event as CustomEvent).detail as unknown)).to.deep.equal([
      {parameter: 'gpus', value: 8000},
    ]);
  });

  it('can be stepped by arrow keys', async () => {
    const {share, brought} = await article();
    field(share).focus();
    await press('ArrowUp');
    await settled(share, brought);
    expect(field(share).value).to.equal('21');
    expect(shownWords(brought)).to.equal('1,050 accelerators');
  });

  for (const [dir, way] of [
    ['ltr', 40],
    ['rtl', -40],
  ] as const)
    it(`can be dragged by its handle toward its higher end, ${dir}`, async () => {
      const {gpus, brought} = await article(dir);
      drag(gpus, way, 3 * way);
      await settled(gpus, brought);
      expect(field(gpus).value).to.equal('7000');
      expect(shownWords(brought)).to.equal('1,400 accelerators');
    });

  it('has a handle of 24 px that leads to the field when it is pressed only', async () => {
    const {gpus} = await article();
    const handle = partOf(gpus, 'handle');
    const {width, height, x, y} = handle.getBoundingClientRect();
    expect([width >= 24, height >= 24]).to.deep.equal([true, true]);
    handle.setPointerCapture = () => {};
    for (const type of ['pointerdown', 'lostpointercapture'])
      handle.dispatchEvent(
        new PointerEvent(type, {clientX: x, clientY: y, isPrimary: true, button: 0, bubbles: true}),
      );
    expect(gpus.shadowRoot!.activeElement === field(gpus)).to.equal(true);
  });

  it('out of its bounds is said and not put right', async () => {
    const {gpus, brought} = await article();
    write(gpus, '90000', true);
    await settled(gpus, brought);
    expect(field(gpus).value).to.equal('90000');
    expect(wordsOf(gpus.shadowRoot!.getElementById('fault')!)).to.equal(
      '(Write a number from 0 accelerators to 20,000 accelerators.)',
    );
    expect(shownWords(brought)).to.equal(
      'not known, “GPUs that it runs” goes from 0 accelerators to 20,000 accelerators only',
    );
  });

  for (const [how, set, value] of [
    ['dragged', ({gpus}: Article) => drag(gpus, -40, -40), '20000'],
    ['set in the calculator', ({calculator}: Article) => setFirst(calculator, '6000'), '6000'],
    ['begun again in the calculator', ({calculator}: Article) => beginAgain(calculator), '5000'],
  ] as const)
    it(`is no fault any more once it is ${how}`, async () => {
      const there = await article();
      write(there.gpus, '90000', true);
      await settled(there.gpus, there.calculator);
      set(there);
      await settled(there.gpus, there.calculator);
      expect(field(there.gpus).value).to.equal(value);
      expect(field(there.gpus).getAttribute('aria-invalid')).to.equal('false');
      expect(wordsOf(there.gpus.shadowRoot!.getElementById('fault')!)).to.equal('');
    });

  it('that is empty is missing, and not zero', async () => {
    const {gpus, brought} = await article();
    write(gpus, '', true);
    await settled(gpus, brought);
    expect(shownWords(brought)).to.equal('not known, “GPUs that it runs” is empty');
  });

  it('says what follows, once', async () => {
    const {gpus} = await article();
    write(gpus, '8000');
    write(gpus, '9000');
    await until(() =>
      gpus.shadowRoot!.textContent!.includes('From a second source: 1,800 accelerators, hypothetical.'),
    );
  });

  it('is named by its label and unit, and keeps its evidence beside it', async () => {
    const {gpus} = await article();
    expect(field(gpus).ariaLabel).to.equal('GPUs that it runs, accelerators');
    expect(wordsOf(partOf(gpus, 'words'))).to.equal('accelerators');
  });

  it('calls its evidence by the number too, and what is seen is a part of that name', async () => {
    const {gpus, share, brought} = await article();
    const nameOf = (figure: Element) => {
      const words = partOf(figure, 'words');
      const named = words.getAttribute('aria-labelledby')!.split(' ');
      return named.map(id => wordsOf(figure.shadowRoot!.getElementById(id)!)).join(' ');
    };
    expect(nameOf(gpus)).to.equal('GPUs that it runs: 5,000 accelerators (illustrative)');
    expect(nameOf(share)).to.equal('Share that could be Trainium: 20 % (illustrative)');
    write(gpus, '6000');
    await settled(gpus, brought);
    expect(nameOf(gpus)).to.equal('GPUs that it runs: 6,000 accelerators (hypothetical)');
    // The others are called by their words alone.
    expect(nameOf(brought)).to.equal('1,200 accelerators (hypothetical)');
  });

  it('takes the room of its words and 30 px, and makes its line no higher', async () => {
    const box = await mount<HTMLElement>(html`
      <div>
        <p>It runs <span>5,000 accelerators</span>.</p>
        <explainer-topic topic="trainium">
          <p>
            It runs
            <explainer-figure calculator="second-source" figure="gpus" adjustable
              >5,000 accelerators</explainer-figure
            >.
          </p>
        </explainer-topic>
      </div>
    `);
    const [words, numbers] = box.querySelectorAll('p');
    const figure = numbers!.querySelector('explainer-figure')!;
    await until(() => field(figure));
    const more = figure.getBoundingClientRect().width - words!.querySelector('span')!.offsetWidth;
    expect(more).to.be.closeTo(30, 1);
    expect(numbers!.offsetHeight).to.equal(words!.offsetHeight);
    const [left, right] = [partOf(figure, 'handle'), field(figure)].map(one => one.getBoundingClientRect());
    expect(left!.right <= right!.left + 0.5 && right!.right < figure.getBoundingClientRect().right).to.equal(
      true,
    );
    expect(field(figure).offsetHeight >= 24).to.equal(true);
  });

  it('has a field as wide as its number and no wider, also while it is written', async () => {
    const {gpus} = await article();
    const widthOf = async (number: string) => {
      write(gpus, number);
      await settled(gpus);
      return field(gpus).offsetWidth;
    };
    const narrow = await widthOf('1');
    const wide = await widthOf('10000');
    const asWritten = await widthOf('1.00000');
    expect(narrow < wide && wide < asWritten).to.equal(true);
    expect((await widthOf('')) > narrow).to.equal(true);
  });

  it('is only shown where it is an output', async () => {
    const figure = await mount<ExplainerFigure>(
      html`<explainer-figure
        topic="trainium"
        calculator="second-source"
        figure="brought"
        adjustable
      ></explainer-figure>`,
    );
    await until(() => parts(figure, 'words')[0]);
    expect(shownWords(figure)).to.equal('1,000 accelerators');
    expect(field(figure) === null).to.equal(true);
  });
});
