import {expect, html} from '@open-wc/testing';
import type {ExplainerAnalogy} from '../../src/index.js';
import {trainium} from '../../src/topics/trainium.js';
import {button, heard, mount, ownTopic, partOf, parts, press, until, wordsOf} from './support.js';
import {takeSaid, watchChannels} from './watch.js';

watchChannels();

const bakery = html`<explainer-analogy topic="trainium"></explainer-analogy>`;
const at = (scene: string) => html`<explainer-analogy topic="trainium" scene=${scene}></explainer-analogy>`;
const mountAnalogy = (template = bakery) => mount<ExplainerAnalogy>(template);

const inside = <Found extends Element = HTMLElement>(analogy: Element, selector: string) => {
  const found = analogy.shadowRoot!.querySelector<Found>(`.now ${selector}`);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const count = (analogy: Element, selector: string) =>
  analogy.shadowRoot!.querySelectorAll(`.now ${selector}`).length;

const sentence = (analogy: Element) => wordsOf(partOf(analogy, 'sentence'));
const title = (analogy: Element) => wordsOf(inside(analogy, '.scene-title'));
const slider = (analogy: Element) => inside<HTMLInputElement>(analogy, '[type=range]');
const field = (analogy: Element) => inside<HTMLInputElement>(analogy, '[type=number]');
const fault = (analogy: Element) => wordsOf(inside(analogy, '[role=alert]'));
const details = (events: Event[]) => events.map(event => (event as CustomEvent<unknown>).detail);
const spoken = (analogy: Element) => wordsOf(analogy.shadowRoot!.querySelector('.frame > [role=status]')!);

/** Writes into a field as a reader does, and leaves it. */
async function write(analogy: ExplainerAnalogy, into: HTMLInputElement, words: string) {
  into.value = words;
  into.dispatchEvent(new Event('input', {bubbles: true}));
  await analogy.updateComplete;
  into.dispatchEvent(new Event('change', {bubbles: true}));
  await analogy.updateComplete;
}

async function click(analogy: ExplainerAnalogy, words: RegExp) {
  button(analogy, words).click();
  await analogy.updateComplete;
}

describe('explainer-analogy', () => {
  it('is a group named by its heading', async () => {
    const analogy = await mountAnalogy(
      html`<explainer-analogy topic="trainium" heading="Mine"></explainer-analogy>`,
    );
    const group = analogy.shadowRoot!.querySelector('[role=group]')!;
    const heading = analogy.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
    expect(wordsOf(heading)).to.equal('Mine');
  });

  it('says that there is nothing, where a topic has no analogy', async () => {
    const analogy = await mountAnalogy(
      html`<explainer-analogy .topicData=${ownTopic()}></explainer-analogy>`,
    );
    expect(analogy.state).to.equal('empty');
  });

  it('goes through its scenes with Next and Back, which keep the focus at the ends', async () => {
    const analogy = await mountAnalogy();
    const scenes = heard('explainer-scene');
    const complete = heard('explainer-complete');
    const next = button(analogy, /^\s*Next\s*$/);
    next.focus();
    for (let scene = 1; scene < 6; scene++) {
      expect(wordsOf(inside(analogy, '.nav'))).to.contain(`Scene ${scene} of 6`);
      await press('Enter');
      await analogy.updateComplete;
    }
    expect(title(analogy)).to.equal('Where it stops');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await press('Enter');
    expect(analogy.shadowRoot!.activeElement === next).to.equal(true);
    expect(details(scenes)).to.have.length(5);
    expect(details(complete)).to.deep.equal([{analogy: 'bakery'}]);
    await until(() => spoken(analogy) === 'Scene 6 of 6: Where it stops');
  });

  it('goes to any scene, and marks the one that it is in', async () => {
    const analogy = await mountAnalogy();
    button(analogy, /4 New rivals/).click();
    await analogy.updateComplete;
    const current = analogy.shadowRoot!.querySelectorAll('[aria-current=step]');
    expect([...current].map(wordsOf)).to.deep.equal(['4 New rivals, new money']);
  });

  it('draws what crosses: the place here stays empty, the thing stands there', async () => {
    const analogy = await mountAnalogy(at('where-it-stops'));
    expect(
      ['.own .full', '.own .empty', '.other .full', '.other .empty'].map(kind => count(analogy, kind)),
    ).to.deep.equal([6, 4, 4, 6]);
    // What an oven makes goes with it.
    expect(['.own .product', '.other .product'].map(kind => count(analogy, kind))).to.deep.equal([6, 4]);
  });

  it('is set with slider, field, less and more, and says what follows', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    const set = heard('explainer-set');
    await click(analogy, /\+/);
    expect(slider(analogy).getAttribute('aria-valuetext')).to.equal('Sell 2 of 10 ovens');
    slider(analogy).value = '4';
    slider(analogy).dispatchEvent(new Event('input', {bubbles: true}));
    await analogy.updateComplete;
    expect(sentence(analogy)).to.contain('bakes 600 loaves a week; 400 loaves are asked for and not baked');
    expect(field(analogy).value).to.equal('4');
    await write(analogy, field(analogy), '7');
    await click(analogy, /−/);
    expect(slider(analogy).value).to.equal('6');
    expect(details(set)).to.deep.equal([2, 4, 7, 6].map(value => ({parameter: 'sold', value})));
    await until(() => spoken(analogy).includes('bakes 400 loaves'));
  });

  it('says of a number that cannot be set why, and sets nothing', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    const set = heard('explainer-set');
    for (const wrong of ['11', '-1', '2.5', '1e9']) {
      await write(analogy, field(analogy), wrong);
      expect(fault(analogy)).to.equal('Write a number from 0 to 10.');
      expect(field(analogy).getAttribute('aria-invalid')).to.equal('true');
      expect(field(analogy).value).to.equal(wrong);
    }
    expect(slider(analogy).value).to.equal('1');
    await write(analogy, field(analogy), '3');
    expect(fault(analogy)).to.equal('');
    expect(details(set)).to.deep.equal([{parameter: 'sold', value: 3}]);
  });

  it('sets nothing by an empty field, which is not zero', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    await write(analogy, field(analogy), '');
    expect([slider(analogy).value, fault(analogy)]).to.deep.equal(['1', '']);
  });

  it('has ends beyond which less and more do nothing', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    const set = heard('explainer-set');
    await click(analogy, /−/);
    expect(button(analogy, /−/).getAttribute('aria-disabled')).to.equal('true');
    await click(analogy, /−/);
    expect(slider(analogy).value).to.equal('0');
    expect(set).to.have.length(1);
  });

  it('is set by a choice', async () => {
    const analogy = await mountAnalogy(at('new-rivals'));
    const set = heard('explainer-set');
    const [quiet] = analogy.shadowRoot!.querySelectorAll<HTMLInputElement>('.now [type=radio]');
    quiet!.click();
    await analogy.updateComplete;
    expect(sentence(analogy)).to.equal(
      'It sells 4 ovens and still bakes all that is asked for, 600 loaves a week: these ovens stood idle.',
    );
    expect(details(set)).to.deep.equal([{parameter: 'demand', value: 'quiet'}]);
  });

  it('tells in words what a change made of the numbers', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    expect(wordsOf(inside(analogy, '.change'))).to.equal('');
    await click(analogy, /\+/);
    expect(wordsOf(inside(analogy, '.change'))).to.equal(
      'Loaves baked in a week: 800 loaves, before 900 loaves. Loaves waited for: 200 loaves, before 100 loaves.',
    );
  });

  it('lets an oven go from its place to the other side, in less than half a second', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    await click(analogy, /\+/);
    const moves = analogy.shadowRoot!.getAnimations();
    const moved = moves.map(({effect}) => (effect as KeyframeEffect).target as SVGElement);
    expect(moved.map(thing => thing.dataset.place)).to.deep.equal(['8']);
    for (const {effect} of moves) expect(effect!.getComputedTiming().endTime).to.be.at.most(400);
  });

  it('asks for a guess, and shows what it comes to', async () => {
    const analogy = await mountAnalogy(at('others-ask'));
    const [guesses, reveals, set] = ['explainer-guess', 'explainer-reveal', 'explainer-set'].map(heard);
    await write(analogy, field(analogy), '300');
    button(analogy, /^\s*Show/).click();
    const feedback = await until(() => analogy.shadowRoot!.querySelector<HTMLElement>('.now .feedback'));
    expect(wordsOf(feedback)).to.equal('Your guess: 300 loaves. It comes to 400 loaves.');
    await until(() => analogy.shadowRoot!.activeElement === feedback);
    expect(details(guesses!)).to.deep.equal([{figure: 'waiting', value: 300}]);
    expect(details(reveals!)).to.deep.equal([{figure: 'waiting', guess: 300}]);
    expect(set).to.have.length(0);
    expect(sentence(analogy)).to.contain('It sells 4 ovens');
  });

  it('shows it without a guess, too', async () => {
    const analogy = await mountAnalogy(at('others-ask'));
    const reveals = heard('explainer-reveal');
    await click(analogy, /Just show me/);
    expect(wordsOf(inside(analogy, '.feedback'))).to.equal('It comes to 400 loaves.');
    expect(details(reveals)).to.deep.equal([{figure: 'waiting'}]);
  });

  it('asks for a number where Show is pressed without one', async () => {
    const analogy = await mountAnalogy(at('others-ask'));
    await click(analogy, /^\s*Show/);
    expect(fault(analogy)).to.equal('Write a number, or have it shown.');
    await write(analogy, field(analogy), '5');
    expect(fault(analogy)).to.equal('');
  });

  it('lights a row and what the picture draws of it, from either', async () => {
    const analogy = await mountAnalogy(at('back-to-the-chips'));
    const lit = () =>
      [...analogy.shadowRoot!.querySelectorAll<HTMLElement>('.now .lit')].map(
        found => found.dataset.row ?? found.getAttribute('class'),
      );
    const point = async (selector: string, type: string) => {
      inside(analogy, selector).dispatchEvent(new Event(type, {bubbles: true}));
      await analogy.updateComplete;
    };
    await point('.queue [data-row=bread-buyers] b', 'pointerover');
    expect(lit()).to.deep.equal(['bread-buyers', 'bread-buyers']);
    await point('.row[data-row=oven-makers] .pair-target', 'pointerover');
    expect(lit()).to.deep.equal(['oven-makers', 'oven-makers']);
    await point('.scene', 'pointerleave');
    expect(lit()).to.deep.equal([]);
    inside(analogy, '.row[data-row=oven-makers] button').focus();
    await analogy.updateComplete;
    expect(lit()).to.deep.equal(['oven-makers', 'oven-makers']);
  });

  it('keeps a row lit that was pressed', async () => {
    const analogy = await mountAnalogy(at('back-to-the-chips'));
    const row = inside<HTMLButtonElement>(analogy, '.row[data-row=special-ovens] button');
    row.focus();
    await press('Enter');
    await analogy.updateComplete;
    expect(row.getAttribute('aria-pressed')).to.equal('true');
    row.blur();
    await analogy.updateComplete;
    expect(count(analogy, '.side.lit')).to.equal(2);
    row.click();
    await analogy.updateComplete;
    expect(row.getAttribute('aria-pressed')).to.equal('false');
  });

  it('answers the closing question with a reason', async () => {
    const analogy = await mountAnalogy(at('where-it-stops'));
    const answers = heard('explainer-answer');
    partOf(analogy, 'question').querySelectorAll<HTMLInputElement>('input')[1]!.click();
    await analogy.updateComplete;
    expect(wordsOf(partOf(analogy, 'question'))).to.contain('in a usual one two, in a busy one none');
    expect(details(answers)).to.deep.equal([{answer: 'idle'}]);
    await until(() => spoken(analogy).startsWith('In a quiet week the bakery could sell four'));
  });

  it('goes back to how the scene began with Reset, and leaves the other scenes alone', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    expect(button(analogy, /Reset/).getAttribute('aria-disabled')).to.equal('true');
    await click(analogy, /\+/);
    await write(analogy, field(analogy), '12');
    await click(analogy, /^\s*Next\s*$/);
    await click(analogy, /\+/);
    await click(analogy, /Reset/);
    expect(slider(analogy).value).to.equal('4');
    await click(analogy, /^\s*Back\s*$/);
    expect([slider(analogy).value, field(analogy).value, fault(analogy)]).to.deep.equal(['2', '2', '']);
    await write(analogy, field(analogy), '12');
    await click(analogy, /Reset/);
    expect([slider(analogy).value, field(analogy).value, fault(analogy)]).to.deep.equal(['1', '1', '']);
  });

  it('takes back what cannot be set with Reset, though nothing was set', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    await write(analogy, field(analogy), '12');
    await click(analogy, /Reset/);
    expect([field(analogy).value, fault(analogy)]).to.deep.equal(['1', '']);
  });

  it('puts the number back into a field that is left empty', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    await write(analogy, field(analogy), '');
    expect(field(analogy).value).to.equal('1');
  });

  it('goes on from the end of a scene to the beginning of the next', async () => {
    const analogy = await mountAnalogy();
    await click(analogy, /Next: Others ask/);
    const heading = inside(analogy, '.scene-title');
    await until(() => analogy.shadowRoot!.activeElement === heading);
    expect(title(analogy)).to.equal('Others ask');
  });

  it('makes buttons only of rows that its picture draws', async () => {
    const analogy = await mountAnalogy(at('back-to-the-chips'));
    const rows = [...analogy.shadowRoot!.querySelectorAll<HTMLElement>('.now .row')];
    expect(rows.filter(row => row.querySelector('button')).map(row => row.dataset.row)).to.deep.equal([
      'special-ovens',
      'own-bread',
      'other-bakeries',
      'oven-makers',
      'bread-buyers',
    ]);
  });

  it('asks each of its guesses by itself', async () => {
    const topic = JSON.parse(JSON.stringify(trainium)) as {analogies: {scenes: {guess?: unknown}[]}[]};
    const {scenes} = topic.analogies[0]!;
    scenes[2]!.guess = scenes[1]!.guess;
    const analogy = await mountAnalogy(
      html`<explainer-analogy .topicData=${topic} scene="others-ask"></explainer-analogy>`,
    );
    await click(analogy, /Just show me/);
    await click(analogy, /^\s*Next\s*$/);
    expect(count(analogy, '#guess')).to.equal(1);
  });

  it('keeps its keys to itself, and leaves the page all others', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    const keys: string[] = [];
    const listen = ({key}: KeyboardEvent) => keys.push(key);
    document.addEventListener('keydown', listen);
    slider(analogy).focus();
    for (const key of ['ArrowRight', 'Home', 'PageUp', 'Escape', 'a']) await press(key);
    button(analogy, /^\s*Next\s*$/).focus();
    for (const key of ['Enter', 'Space', 'ArrowDown']) await press(key);
    document.removeEventListener('keydown', listen);
    expect(keys).to.deep.equal(['Escape', 'a']);
  });

  it('says nothing and sends nothing before the reader does something', async () => {
    const all = ['scene', 'set', 'guess', 'reveal', 'answer', 'complete'].map(name =>
      heard(`explainer-${name}`),
    );
    const analogy = await mountAnalogy();
    analogy.scene = 'where-it-stops';
    analogy.scenes = 'own-bread-only where-it-stops';
    await analogy.updateComplete;
    expect(all.flat()).to.have.length(0);
    expect(spoken(analogy)).to.equal('');
  });

  it('begins with another scene, and is complete when all have been seen', async () => {
    const analogy = await mountAnalogy(
      html`<explainer-analogy
        topic="trainium"
        scene="new-rivals"
        scenes="one-oven-fewer new-rivals where-it-stops"
      ></explainer-analogy>`,
    );
    const complete = heard('explainer-complete');
    expect(wordsOf(inside(analogy, '.nav'))).to.contain('Scene 2 of 3');
    await click(analogy, /^\s*Next\s*$/);
    expect(complete).to.have.length(0);
    await click(analogy, /1 One oven/);
    await click(analogy, /3 Where/);
    expect(complete).to.have.length(1);
  });

  it('tells an author of a scene that is not there, and shows the others', async () => {
    const analogy = await mountAnalogy(
      html`<explainer-analogy topic="trainium" scene="two-ovens-fewer"></explainer-analogy>`,
    );
    expect(title(analogy)).to.equal('Own bread only');
    expect(takeSaid()).to.deep.equal([
      'warn: explainer-analogy: there is no scene "two-ovens-fewer". It has: own-bread-only, others-ask, one-oven-fewer, new-rivals, back-to-the-chips, where-it-stops.',
    ]);
  });

  it('stays in one scene, if its author says so', async () => {
    const analogy = await mountAnalogy(
      html`<explainer-analogy topic="trainium" scene="one-oven-fewer" lock></explainer-analogy>`,
    );
    expect(title(analogy)).to.equal('One oven fewer');
    expect(parts(analogy, 'steps')).to.have.length(0);
    expect(() => button(analogy, /^\s*Next\s*$/)).to.throw();
  });

  it('mirrors its sides where text runs from the right', async () => {
    const page = await mount<HTMLElement>(html`<div dir="rtl">${at('one-oven-fewer')}</div>`);
    const analogy = page.querySelector<ExplainerAnalogy>('explainer-analogy')!;
    await analogy.updateComplete;
    const [own, other] = parts(analogy, 'side').map(side => side.getBoundingClientRect().x);
    expect(own).to.be.greaterThan(other!);
  });

  it('stands its sides above each other where it is narrow, with letters of 12 px and more', async () => {
    const page = await mount<HTMLElement>(html`<div style="inline-size: 18rem">${at('new-rivals')}</div>`);
    const analogy = page.querySelector<ExplainerAnalogy>('explainer-analogy')!;
    await analogy.updateComplete;
    const [own, other, queue] = ['.own', '.other', '.queue'].map(part =>
      inside(analogy, part).getBoundingClientRect(),
    );
    expect(own!.bottom).to.be.at.most(other!.top + 1);
    expect(queue!.bottom).to.be.at.most(own!.bottom + 1);
    const texts = document.createTreeWalker(inside(analogy, '.scene'), NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.textContent!.trim())
        expect(parseFloat(getComputedStyle(node.parentElement!).fontSize)).to.be.at.least(12);
  });
});
