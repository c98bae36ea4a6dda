import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {ExplainerFigure, MismatchEvent} from '../../src/index.js';
import {
  heard,
  mount,
  mountWithJson,
  moveAndClone,
  ownTopic,
  partOf,
  parts,
  press,
  until,
  wordsOf,
} from './support.js';
import {takeSaid, watchChannels} from './watch.js';

watchChannels();

const nvidia = html`<explainer-figure topic="trainium" figure="nvidia-run-rate"
  >$326 billion</explainer-figure
>`;
const words = (figure: Element) => partOf(figure, 'words');
const aside = (figure: Element) => partOf(figure, 'aside').textContent;
const line = (figure: Element) => getComputedStyle(words(figure));
const openEvidence = (figure: Element) =>
  until(() => figure.shadowRoot!.querySelector<HTMLElement>('[part=evidence]:popover-open'));
const noEvidence = (figure: Element) => until(() => !figure.shadowRoot!.querySelector('[part=evidence]'));
const mountFigure = (template: TemplateResult) => mount<ExplainerFigure>(template);

/** What a reader sees: the page's words if they are shown, else ours. */
function shownWords(figure: Element): string {
  const slot = words(figure).querySelector('slot');
  return wordsOf(slot?.assignedNodes().length ? figure : words(figure));
}

describe('the words of a page', () => {
  it('stay the page’s own where they say the number of the topic', async () => {
    const figure = await mountFigure(nvidia);
    expect(figure.state).to.equal('ready');
    expect(shownWords(figure)).to.equal('$326 billion');
    expect(words(figure).querySelector('slot')!.assignedNodes()[0] === figure.firstChild).to.equal(true);
  });

  it('are written by us where the tag is empty', async () => {
    const figure = await mountFigure(
      html`<explainer-figure topic="trainium" figure="amazon-standalone-run-rate"></explainer-figure>`,
    );
    expect(shownWords(figure)).to.equal('about $50 billion');
  });

  it('are written by us where the tag holds nothing but space', async () => {
    const figure = await mountFigure(
      html`<explainer-figure topic="trainium" figure="amazon-standalone-run-rate"> </explainer-figure>`,
    );
    expect(shownWords(figure)).to.equal('about $50 billion');
  });

  it('are the topic’s where the tag is live, and nobody complains about the page’s', async () => {
    const events = heard('explainer-mismatch');
    const figure = await mountFigure(
      html`<explainer-figure live topic="trainium" figure="nvidia-run-rate">$1 billion</explainer-figure>`,
    );
    expect(shownWords(figure)).to.equal('$326 billion');
    expect(figure.firstChild!.parentElement === figure).to.equal(true);
    expect(events).to.have.length(0);
  });

  it('follow the topic where the tag is live', async () => {
    const figure = await mountFigure(
      html`<explainer-figure live figure="short" .topicData=${ownTopic()}></explainer-figure>`,
    );
    const topic = ownTopic();
    topic.figures[0]!.value = 25;
    figure.topicData = topic;
    await figure.updateComplete;
    expect(shownWords(figure)).to.equal('25 kilometers');
  });

  it('can be written short', async () => {
    const figure = await mountFigure(
      html`<explainer-figure format="short" topic="trainium" figure="nvidia-run-rate"></explainer-figure>`,
    );
    expect(shownWords(figure)).to.equal('$326B');
  });

  it('are in the language of the page', async () => {
    const page = await mount<HTMLElement>(
      html`<p lang="de">
        <explainer-figure topic="trainium" figure="nvidia-run-rate"></explainer-figure>
        <explainer-figure topic="trainium" figure="nvidia-run-rate">326 Mrd. Dollar</explainer-figure>
      </p>`,
    );
    const [ours, theirs] = [...page.querySelectorAll('explainer-figure')];
    await Promise.all([ours!.updateComplete, theirs!.updateComplete]);
    expect(shownWords(ours!)).to.match(/^326\sMilliarden\sUS-Dollar$/);
    expect(shownWords(theirs!)).to.equal('326 Mrd. Dollar');
  });

  it('take a topic from around', async () => {
    const page = await mount<HTMLElement>(
      html`<explainer-topic topic="trainium">
        <p>It is <explainer-figure figure="nvidia-run-rate">$326 billion</explainer-figure>.</p>
      </explainer-topic>`,
    );
    const figure = page.querySelector('explainer-figure')!;
    await until(() => figure.state === 'ready');
    expect(aside(figure)).to.equal(' (extrapolated)');
  });

  it('are the first figure of the topic where none is named', async () => {
    const figure = await mountFigure(html`<explainer-figure .topicData=${ownTopic()}></explainer-figure>`);
    expect(shownWords(figure)).to.equal('10 kilometers');
  });
});

describe('the line under a number', () => {
  const kinds = ['reported', 'estimated', 'extrapolated', 'hypothetical', 'illustrative', undefined];
  const figures = kinds.map((status, index) => ({
    id: `kind-${index}`,
    label: 'Kind',
    value: 7,
    unit: 'km',
    status,
    sources: status && ['atlas'],
  }));

  it('has a form of its own for each status and for a number that differs, whatever the colours', async () => {
    const page = await mount<HTMLElement>(
      html`<p>
        ${figures.map(
          ({id}) =>
            html`<explainer-figure figure=${id} .topicData=${ownTopic({figures, charts: []})}
              >7 kilometers</explainer-figure
            >`,
        )}
        <explainer-figure figure="kind-0" .topicData=${ownTopic({figures, charts: []})}>8</explainer-figure>
      </p>`,
    );
    const all = [...page.querySelectorAll('explainer-figure')];
    await until(() => all.every(figure => figure.state === 'ready'));
    await until(() => words(all.at(-1)!).matches('.doubt'));
    const lines = all.map(figure => {
      const {textDecorationLine, textDecorationStyle, textDecorationThickness} = line(figure);
      expect(textDecorationLine).to.equal('underline');
      return `${textDecorationStyle} ${textDecorationThickness}`;
    });
    expect(new Set(lines).size, lines.join(', ')).to.equal(lines.length);
    expect(takeSaid()).to.have.length(1);
  });
});

describe('a number as a button', () => {
  it('is named by the page’s words and the status', async () => {
    const figure = await mountFigure(nvidia);
    const button = words(figure);
    expect(button.getAttribute('role')).to.equal('button');
    expect(button.tabIndex).to.equal(0);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.getAttribute('aria-labelledby')).to.equal(`${button.id} ${partOf(figure, 'aside').id}`);
    expect(aside(figure)).to.equal(' (extrapolated)');
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens its evidence with ${key}, closes with ${key}, and keeps both keys to itself`, async () => {
      const figure = await mountFigure(nvidia);
      const keys: string[] = [];
      const listen = (event: KeyboardEvent) => keys.push(event.key);
      document.addEventListener('keydown', listen);
      words(figure).focus();
      await press(key);
      expect(wordsOf(await openEvidence(figure))).to.contain('$326 billion a year');
      await until(() => words(figure).getAttribute('aria-expanded') === 'true');
      await press(key);
      await noEvidence(figure);
      expect(words(figure).getAttribute('aria-expanded')).to.equal('false');
      await press('a');
      document.removeEventListener('keydown', listen);
      expect(keys).to.deep.equal(['a']);
    });
  }

  it('opens with a click and closes with the next', async () => {
    const figure = await mountFigure(nvidia);
    words(figure).click();
    await openEvidence(figure);
    words(figure).click();
    await noEvidence(figure);
  });

  it('does not open again by the press that closed its evidence, however late its click comes', async () => {
    const figure = await mountFigure(nvidia);
    words(figure).click();
    const evidence = await openEvidence(figure);
    words(figure).dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    evidence.hidePopover();
    await noEvidence(figure);
    words(figure).click();
    await figure.updateComplete;
    expect(parts(figure, 'evidence')).to.have.length(0);
    words(figure).click();
    await openEvidence(figure);
  });

  it('closes with Escape, and the focus is back on it', async () => {
    const figure = await mountFigure(nvidia);
    words(figure).focus();
    await press('Enter');
    await openEvidence(figure);
    await press('Tab');
    expect(figure.shadowRoot!.activeElement!.parentElement!.matches('[part=evidence]')).to.equal(true);
    await press('Escape');
    await noEvidence(figure);
    expect(figure.shadowRoot!.activeElement === words(figure)).to.equal(true);
  });

  it('tells the page what the reader opened and closed', async () => {
    const events = heard('explainer-evidence');
    const figure = await mountFigure(nvidia);
    words(figure).click();
    await openEvidence(figure);
    await press('Escape');
    await noEvidence(figure);
    expect(events.map(event => (event as CustomEvent).detail)).to.deep.equal([
      {figure: 'nvidia-run-rate', open: true},
      {figure: 'nvidia-run-rate', open: false},
    ]);
  });

  it('lets a reader select its words without opening', async () => {
    const events = heard('explainer-evidence');
    const figure = await mountFigure(nvidia);
    getSelection()!.selectAllChildren(figure);
    words(figure).dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}));
    getSelection()!.removeAllRanges();
    words(figure).click();
    await openEvidence(figure);
    expect(events).to.have.length(1);
  });

  it('never takes the focus by itself', async () => {
    await mountFigure(nvidia);
    expect(document.activeElement === document.body).to.equal(true);
  });
});

describe('a page that says another number than its topic', () => {
  const wrong = html`<explainer-figure topic="trainium" figure="nvidia-run-rate"
    >$300 billion</explainer-figure
  >`;
  const marked = async () => {
    const figure = await mountFigure(wrong);
    await until(() => words(figure).matches('.doubt'));
    return figure;
  };

  it('keeps its words, marked in form, and both numbers in the name', async () => {
    const figure = await marked();
    expect(shownWords(figure)).to.equal('$300 billion');
    expect(line(figure).textDecorationStyle).to.equal('wavy');
    expect(aside(figure)).to.equal(' (differs from its topic: $326 billion a year, extrapolated)');
    takeSaid();
  });

  it('says so in the evidence', async () => {
    const figure = await marked();
    words(figure).click();
    expect(wordsOf(await openEvidence(figure))).to.contain(
      'The page says “$300 billion”, its topic $326 billion a year.',
    );
    takeSaid();
  });

  it('is told to the page and to its author, once', async () => {
    const events = heard('explainer-mismatch');
    const figure = await marked();
    figure.requestUpdate();
    figure.textContent = '$200 billion';
    await until(() => aside(figure).includes('differs'));
    const {parentElement} = figure;
    figure.remove();
    parentElement!.append(figure);
    await figure.updateComplete;
    expect(events.map(event => (event as MismatchEvent).detail)).to.deep.equal([
      {figure: 'nvidia-run-rate', text: '$300 billion', value: '$326 billion a year'},
    ]);
    expect(takeSaid()).to.deep.equal([
      'warn: explainer-figure "nvidia-run-rate": The page says “$300 billion”, its topic $326 billion a year.',
    ]);
  });

  it('is no longer marked once its words are right', async () => {
    const figure = await marked();
    figure.textContent = '$326 billion';
    await until(() => !words(figure).matches('.doubt'));
    expect(aside(figure)).to.equal(' (extrapolated)');
    takeSaid();
  });

  it('is not one whose right words a translator has replaced', async () => {
    const events = heard('explainer-mismatch');
    const figure = await mountFigure(nvidia);
    figure.innerHTML = '<font><font>३२६ अरब डॉलर</font></font>';
    await until(() => wordsOf(figure).startsWith('३२६'));
    figure.requestUpdate();
    await figure.updateComplete;
    expect(words(figure).matches('.doubt')).to.equal(false);
    expect(events).to.have.length(0);
  });

  it('is one whose topic has changed', async () => {
    const figure = await mountFigure(
      html`<explainer-figure figure="short" .topicData=${ownTopic()}>10 kilometers</explainer-figure>`,
    );
    const topic = ownTopic();
    topic.figures[0]!.value = 25;
    figure.topicData = topic;
    await until(() => words(figure).matches('.doubt'));
    expect(takeSaid()).to.have.length(1);
  });
});

describe('a sentence in each of the five states', () => {
  const isInline = (figure: Element) =>
    [
      figure,
      ...figure.shadowRoot!.querySelectorAll(':not([part=aside], [popover], [popover] *, style)'),
    ].every(element => ['inline', 'contents'].includes(getComputedStyle(element).display));

  it('waiting: plain text, and no button', async () => {
    const figure = document.createElement('explainer-figure');
    figure.src = '/hang/topic.json';
    figure.textContent = '$326 billion';
    document.body.append(figure);
    await until(() => figure.shadowRoot?.querySelector('[data-state=waiting]'));
    expect(figure.state).to.equal('waiting');
    expect(parts(figure, 'words')).to.have.length(0);
    expect(isInline(figure)).to.equal(true);
    figure.remove();
  });

  it('ready: in line', async () => {
    const figure = await mountFigure(nvidia);
    expect(figure.matches(':state(ready)')).to.equal(true);
    expect(isInline(figure)).to.equal(true);
  });

  const others: [string, TemplateResult, RegExp][] = [
    [
      'empty',
      html`<explainer-figure .topicData=${ownTopic({figures: [], charts: []})}>5</explainer-figure>`,
      /Nothing to show/,
    ],
    [
      'invalid',
      html`<explainer-figure topic="trainium" figure="nvidia">5</explainer-figure>`,
      /no figure "nvidia"\. It has: nvidia-run-rate/,
    ],
    ['invalid', html`<explainer-figure>5</explainer-figure>`, /has no data/],
    ['failed', html`<explainer-figure src="/status/404">5</explainer-figure>`, /answered 404/],
  ];
  for (const [state, template, reason] of others) {
    it(`${state}: the page’s words stay; ${reason} is told to the author and to who points at them`, async () => {
      const figure = await mountFigure(template);
      expect(figure.state).to.equal(state);
      const shown = figure.shadowRoot!.querySelector<HTMLElement>('[data-state]')!;
      expect(shown.title).to.match(reason);
      expect(shown.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('5');
      expect(isInline(figure)).to.equal(true);
      figure.requestUpdate();
      await figure.updateComplete;
      const said = takeSaid();
      expect(said).to.have.length(1);
      expect(said[0]).to.match(reason);
    });
  }

  it('says that a number is not known where neither page nor topic has one', async () => {
    const figure = await mountFigure(html`<explainer-figure topic="trainium" figure="x"></explainer-figure>`);
    expect(wordsOf(figure.shadowRoot!.querySelector('[data-state=invalid]')!)).to.equal('not known');
    takeSaid();
  });
});

describe('a sentence with a figure', () => {
  it('does not move: every word stands where it stood, at every width', async () => {
    const sentence = (number: unknown) =>
      html`<p>The pace, it says, is (${number}), or so; hyphen-${number}-ated, “${number}”.</p>`;
    const page = await fixture<HTMLElement>(html`<div>${sentence('$326 billion')}${sentence(nvidia)}</div>`);
    const [plain, ours] = [...page.querySelectorAll('p')] as unknown as [HTMLElement, HTMLElement];
    await Promise.all([...ours.querySelectorAll('explainer-figure')].map(figure => figure.updateComplete));
    for (let width = 40; width < 500; width += 3) {
      page.style.width = `${width}px`;
      expect(ours.getBoundingClientRect().height, `${width} px`).to.equal(
        plain.getBoundingClientRect().height,
      );
    }
  });

  it('breaks inside of the number as plain text does', async () => {
    const page = await fixture<HTMLElement>(html`<p style="width: 3em">xx ${nvidia}</p>`);
    const figure = page.querySelector('explainer-figure')!;
    await figure.updateComplete;
    expect(words(figure).getClientRects()).to.have.length(2);
  });

  it('keeps font, case and spacing of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<p style="font: italic 700 31px serif; text-transform: uppercase; letter-spacing: 3px">
        ${nvidia}
      </p>`,
    );
    const figure = page.querySelector('explainer-figure')!;
    await figure.updateComplete;
    const [around, inside] = [getComputedStyle(page), line(figure)];
    for (const name of [
      'font',
      'textTransform',
      'letterSpacing',
      'whiteSpace',
      'color',
      'lineHeight',
    ] as const)
      expect(inside[name], name).to.equal(around[name]);
  });

  it('is plain words for a reader’s selection and for a search', async () => {
    const page = await fixture<HTMLElement>(html`<p>It is ${nvidia}.</p>`);
    await page.querySelector('explainer-figure')!.updateComplete;
    getSelection()!.selectAllChildren(page);
    expect(String(getSelection())).to.equal('It is $326 billion.');
    getSelection()!.removeAllRanges();
  });
});

describe('the life of a figure', () => {
  it('leaves no node behind after a hundred times in and out', async () => {
    const page = await fixture<HTMLElement>(html`<p>${nvidia}</p>`);
    const figure = page.querySelector('explainer-figure')!;
    await figure.updateComplete;
    words(figure).click();
    await openEvidence(figure);
    const nodes = document.getElementsByTagName('*').length;
    for (let time = 0; time < 100; time++) {
      figure.remove();
      page.append(figure);
    }
    await figure.updateComplete;
    expect(document.getElementsByTagName('*').length).to.equal(nodes);
    expect(parts(figure, 'evidence')).to.have.length(0);
    words(figure).click();
    await openEvidence(figure);
  });

  it('draws again when it is moved, and when it is cloned', async () => {
    const figure = await mountFigure(nvidia);
    const clone = await moveAndClone(figure);
    expect([shownWords(figure), shownWords(clone)]).to.deep.equal(['$326 billion', '$326 billion']);
  });

  it('reads words that come after the tag', async () => {
    const figure = document.createElement('explainer-figure');
    figure.topic = 'trainium';
    figure.figure = 'nvidia-run-rate';
    document.body.append(figure);
    await figure.updateComplete;
    expect(shownWords(figure)).to.equal('$326 billion');
    figure.append('$1 billion');
    await until(() => words(figure).matches('.doubt'));
    expect(takeSaid()).to.have.length(1);
    figure.remove();
  });

  it('shows another figure when it is named', async () => {
    const figure = await mountFigure(
      html`<explainer-figure topic="trainium" figure="nvidia-run-rate"></explainer-figure>`,
    );
    figure.figure = 'anthropic-capacity';
    await figure.updateComplete;
    expect(shownWords(figure)).to.equal('at most 5 gigawatts');
    expect(aside(figure)).to.equal(' (reported)');
  });

  it('takes its topic from data inside, which are no words', async () => {
    const figure = await mountWithJson('explainer-figure', ownTopic());
    expect(shownWords(figure)).to.equal('10 kilometers');
  });
});
