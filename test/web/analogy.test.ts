import {expect, html} from '@open-wc/testing';
import type {ExplainerAnalogy} from '../../src/index.js';
import {button, heard, mount, ownTopic, partOf, parts, press, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const bakery = html`<explainer-analogy topic="trainium"></explainer-analogy>`;
const at = (scene: string) => html`<explainer-analogy topic="trainium" scene=${scene}></explainer-analogy>`;
const mountAnalogy = (template = bakery) => mount<ExplainerAnalogy>(template);

const now = (analogy: Element) => partOf(analogy, 'scene');
const sentence = (analogy: Element) => wordsOf(partOf(analogy, 'sentence'));
const title = (analogy: Element) => wordsOf(now(analogy).querySelector('.scene-title')!);
const slider = (analogy: Element) => now(analogy).querySelector<HTMLInputElement>('[type=range]')!;
const details = (events: Event[]) => events.map(event => (event as CustomEvent<unknown>).detail);

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
    const next = button(analogy, /Next/);
    next.focus();
    for (let scene = 1; scene < 6; scene++) {
      expect(wordsOf(now(analogy))).to.contain(`Scene ${scene} of 6`);
      await press('Enter');
      await analogy.updateComplete;
    }
    expect(title(analogy)).to.equal('Where it stops');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await press('Enter');
    expect(analogy.shadowRoot!.activeElement === next).to.equal(true);
    expect(details(scenes)).to.have.length(5);
    expect(details(complete)).to.deep.equal([{analogy: 'bakery'}]);
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
    const count = (side: number, kind: string) =>
      parts(analogy, 'side')[side]!.querySelectorAll(`.places ${kind}`).length;
    expect([count(0, '.glyph'), count(0, '.empty'), count(1, '.glyph'), count(1, '.empty')]).to.deep.equal([
      10, 4, 10, 6,
    ]);
  });

  it('is set with slider, field, less and more, and says what follows', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    const set = heard('explainer-set');
    button(analogy, /\+/).click();
    await analogy.updateComplete;
    expect(slider(analogy).getAttribute('aria-valuetext')).to.equal('2 of 10 ovens');
    slider(analogy).value = '4';
    slider(analogy).dispatchEvent(new Event('input', {bubbles: true}));
    await analogy.updateComplete;
    expect(sentence(analogy)).to.contain('bakes 600 loaves a week; 400 loaves are asked for and not baked');
    expect(now(analogy).querySelector<HTMLInputElement>('[type=number]')!.value).to.equal('4');
    expect(details(set)).to.deep.equal([
      {parameter: 'sold', value: 2},
      {parameter: 'sold', value: 4},
    ]);
    const status = analogy.shadowRoot!.querySelector('.frame > [role=status]')!;
    await until(() => wordsOf(status).includes('400 loaves'));
  });

  it('asks for a guess, and shows what it comes to', async () => {
    const analogy = await mountAnalogy(at('others-ask'));
    const field = now(analogy).querySelector<HTMLInputElement>('[type=number]')!;
    field.value = '300';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    button(analogy, /Show|Just/).click();
    const feedback = await until(() => now(analogy).querySelector<HTMLElement>('.feedback'));
    expect(wordsOf(feedback)).to.equal('Your guess: 300 loaves. It comes to 400 loaves.');
    await until(() => analogy.shadowRoot!.activeElement === feedback);
  });

  it('answers the closing question with a reason', async () => {
    const analogy = await mountAnalogy(at('where-it-stops'));
    const answers = heard('explainer-answer');
    partOf(analogy, 'question').querySelectorAll<HTMLInputElement>('input')[1]!.click();
    await analogy.updateComplete;
    expect(wordsOf(partOf(analogy, 'question'))).to.contain('in a usual one two, in a busy one none');
    expect(details(answers)).to.deep.equal([{answer: 'idle'}]);
  });

  it('goes back to how it began with Reset', async () => {
    const analogy = await mountAnalogy(at('one-oven-fewer'));
    button(analogy, /\+/).click();
    button(analogy, /Reset/).click();
    await analogy.updateComplete;
    expect(slider(analogy).value).to.equal('1');
  });

  it('stays in one scene, if its author says so', async () => {
    const analogy = await mountAnalogy(
      html`<explainer-analogy topic="trainium" scene="one-oven-fewer" lock></explainer-analogy>`,
    );
    expect(title(analogy)).to.equal('One oven fewer');
    expect(parts(analogy, 'steps')).to.have.length(0);
    expect(() => button(analogy, /Next/)).to.throw();
  });
});
