/** What runs in a page of hostile data: traps for what must not happen, and a reader who presses every button. */

/** What one element on the page came to. */
export interface Drawn {
  /** Which of the authors on the page it is of, counted from 0. */
  author: number;
  /** How its data was given: `src`, `script`, `data`, `table` or `around`. */
  way: string;
  tag: string;
  state: string;
  /** The words that it drew at first. */
  words: string;
  /** Those behind its buttons, too; only of the first of its kind are they pressed. */
  allWords: string;
}

/** What is to be seen on a page of hostile data when everything was opened. */
export interface Seen {
  drawn: Drawn[];
  /** Scripts that ran. */
  hits: string[];
  /** What must not stand in a page. */
  faults: string[];
  files: {author: number; name: string; body: string}[];
}

declare global {
  /** Presses everything, and tells. */
  var lookAtAll: () => Promise<Seen>;
  /** What every hostile script would call. */
  var hit: (what?: string) => void;
}

/** Installs `hit` and `lookAtAll`. It runs in the page, before anything else does. */
export function installHostileLook() {
  type Explainer = HTMLElement & {state: string; updateComplete: Promise<unknown>};

  const hits: string[] = [];
  globalThis.hit = (what = 'a script') => void hits.push(what);
  globalThis.alert = globalThis.print = globalThis.hit;

  const files: {author: number; name: string; blob: Blob}[] = [];
  let author = 0;
  const createUrl = URL.createObjectURL;
  let newest: Blob;
  URL.createObjectURL = blob => createUrl.call(URL, (newest = blob as Blob));
  HTMLAnchorElement.prototype.click = function () {
    files.push({author, name: this.download, blob: newest});
  };

  /** What can hang is given up, with its name, before the test is; a slow machine takes long without hanging. */
  const longestWaitMs = 120_000;

  async function until(look: () => unknown, what: string) {
    const start = performance.now();
    while (!look()) {
      if (performance.now() - start > longestWaitMs) throw new Error(`Waited in vain for ${what}.`);
      await new Promise(requestAnimationFrame);
    }
  }

  const explainers = () =>
    [...document.querySelectorAll<Explainer>('main *')].filter(
      ({localName}) => localName.startsWith('explainer-') && localName !== 'explainer-topic',
    );

  const unseen =
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
  const never =
    'script, img, iframe, object, embed, link, base, meta, form, use, image, foreignObject, math, video, audio';

  function faultsOf(attribute: Attr): string[] {
    const {name, value} = attribute;
    const isFault =
      /^on|^src|^style$|^formaction$/.test(name) ||
      (name.endsWith('href') && !/^https?:\/\/[^@/]+\//.test(value)) ||
      unseen.test(value) ||
      /url\(/i.test(name === 'class' ? value : '');
    return isFault ? [`${name}="${value}"`] : [];
  }

  const faultsIn = (root: ShadowRoot) => [
    ...[...root.querySelectorAll(never)].map(({outerHTML}) => outerHTML),
    ...[...root.querySelectorAll('*')].flatMap(({attributes}) => [...attributes].flatMap(faultsOf)),
    ...(unseen.test(root.textContent!) ? [`unseen characters in "${root.textContent}"`] : []),
  ];

  /** What is drawn: a box, or a number in a sentence, which says in its title why it cannot be read. */
  const drawnParts = '.frame, #words, #evidence, #aside, [title]';

  const wordsIn = (root: ShadowRoot) =>
    [...root.querySelectorAll<HTMLElement>(drawnParts)]
      .filter(part => !part.parentElement?.closest(drawnParts))
      .map(part => `${part.textContent} ${part.title}`.replace(/\s+/g, ' '))
      .join(' ');

  /** Presses every button that can be seen, of values the first two, and gives all words and faults on the way. */
  async function pressAll(element: Explainer) {
    const root = element.shadowRoot!;
    const said = new Set([wordsIn(root)]);
    const faults = new Set(faultsIn(root));
    const seen = new Set<Element>();
    const next = () =>
      [...root.querySelectorAll<HTMLElement>('button, [role=button]')].find(
        button => !seen.has(button) && button.checkVisibility() && !button.matches('[part=retry]'),
      );
    let values = 0;
    for (let button; (button = next());) {
      seen.add(button);
      if (button.part.contains('value') && ++values > 2) continue;
      const wasOpen = button.ariaExpanded;
      // Two bars of one figure share its evidence.
      if (wasOpen === 'true') continue;
      const {length} = files;
      button.click();
      await element.updateComplete;
      if (wasOpen) await until(() => button.ariaExpanded !== wasOpen, `"${button.textContent}" to open`);
      if (button.textContent!.includes('CSV')) await until(() => files.length > length, 'the file');
      // What is said of a copy comes once the clipboard has it, or has refused it.
      if (button.textContent!.includes('Copy')) await until(() => root.querySelector('.copied'), 'the copy');
      said.add(wordsIn(root));
      for (const fault of faultsIn(root)) faults.add(fault);
    }
    return {words: [...said].join(' ¶ '), faults: [...faults]};
  }

  globalThis.lookAtAll = async () => {
    const all = explainers();
    await until(
      () => all.every(({state, shadowRoot}) => state !== 'waiting' && shadowRoot?.querySelector(drawnParts)),
      'every element',
    );
    // A prerendered or older picture may stand there that the newest data has not replaced yet.
    for (const {updateComplete} of all) await updateComplete;
    const drawn: Drawn[] = [];
    const faults: string[] = [];
    for (const element of all) {
      const {localName: tag, state, dataset, shadowRoot} = element;
      author = Number(element.closest<HTMLElement>('[data-author]')!.dataset.author);
      const words = wordsIn(shadowRoot!);
      const isFirst = !drawn.some(other => other.tag === tag && other.author === author);
      const pressed = isFirst ? await pressAll(element) : {words, faults: faultsIn(shadowRoot!)};
      faults.push(...pressed.faults.map(fault => `${tag} of author ${author}: ${fault}`));
      drawn.push({author, way: dataset.way!, tag, state, words, allWords: pressed.words});
    }
    if ('polluted' in {}) faults.push('Object.prototype is polluted');
    const bodies = files.map(async ({blob, ...file}) => ({...file, body: await blob.text()}));
    return {drawn, hits, faults, files: await Promise.all(bodies)};
  };
}
