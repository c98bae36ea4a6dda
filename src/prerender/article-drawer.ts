/** Draws the tags of an article one after the other, and tells what is wrong with them. */
import {isError} from '../topic/problem.js';
import type {FoundTag, Place} from './article.js';
import {faultsOf} from './check-tag.js';
import {draw, type Drawing} from './draw.js';
import {lacksPlain, readyOf, type DrawnTag} from './drawn-tag.js';
import type {ArticleProblem, PrerenderOptions} from './options.js';
import {pause} from './pause.js';
import {TopicReader, type ReadAddress} from './topics.js';

const unread: ReadAddress = address =>
  Promise.reject(new Error(`"${address}" was not read: nothing has been given to read it with.`));

/** Why an element has nothing to show; none if it has. */
function reasonsOf(state: Drawing['state']): string[] {
  if (state.name === 'ready') return [];
  if (state.name === 'invalid') return state.problems.filter(isError).map(({message}) => message);
  return [state.name === 'failed' ? state.message : 'Its topic has nothing for it to show.'];
}

/** Puts problems where a reader of the article meets them. */
export const inOrder = (problems: ArticleProblem[]) =>
  problems.sort((a, b) => a.line - b.line || a.column - b.column);

/** Draws the tags of one article, and keeps what is to be told of them. */
export class ArticleDrawer {
  readonly problems: ArticleProblem[] = [];
  readonly #drawn = new Map<FoundTag, DrawnTag>();
  readonly #topics: TopicReader;

  constructor(private readonly options: PrerenderOptions) {
    this.#topics = new TopicReader(options.read ?? unread);
  }

  /** References of the page come last: they are about all the others. */
  async drawAll(tags: readonly FoundTag[]) {
    const checked = await Promise.all(tags.map(async tag => ({tag, faults: await faultsOf(tag)})));
    this.#beginReading(checked.filter(({faults}) => !faults.fatal).map(({tag}) => tag));
    const cites = ({tag}: {tag: FoundTag}) => tag.attributes.get('of') === 'page';
    for (const {tag, faults} of checked.toSorted((a, b) => Number(cites(a)) - Number(cites(b)))) {
      await pause(this.options.signal);
      await this.#drawOne(tag, faults);
    }
    inOrder(this.problems);
    return tags.flatMap(tag => this.#drawn.get(tag) ?? []);
  }

  /** Addresses are read at once and not one after the other. What fails is told where its tag is drawn. */
  #beginReading(tags: readonly FoundTag[]) {
    for (const tag of tags.filter(({name}) => name !== 'explainer-topic')) {
      const topic = this.#topics.topicOf(tag);
      if (typeof topic?.origin === 'string') topic.load([]).catch(() => {});
    }
  }

  async #drawOne(tag: FoundTag, {fatal, slips}: Awaited<ReturnType<typeof faultsOf>>) {
    for (const message of [...slips, ...(fatal ? [fatal] : [])]) this.#tell(tag, 'tag', message);
    if (fatal || tag.name === 'explainer-topic') return;
    const topic = this.#topics.topicOf(tag);
    if (!topic)
      return this.#tell(
        tag,
        'tag',
        `<${tag.name}> has no data. Give it topic="…", src="…", or a <table data-explainer-data> inside.`,
      );
    const language = tag.language ?? this.options.language ?? 'en';
    try {
      const drawing = await draw({...tag, language, topic, beside: readyOf(this.#drawn.values())});
      for (const reason of reasonsOf(drawing.state)) this.#tell(tag, 'data', `<${tag.name}>: ${reason}`);
      if (drawing.state.name === 'ready') this.#drawn.set(tag, {tag, drawing, language, from: topic});
    } catch (error) {
      this.#tell(tag, 'address', `<${tag.name}>: ${(error as Error).message}`);
    }
    if (lacksPlain(tag) && this.options.write !== 'shadow')
      this.#tell(
        tag,
        'place',
        `<${tag.name}> stands in a paragraph, a heading or a link, which a table would end. Its plain HTML was left out: put the tag between paragraphs.`,
        'warning',
      );
  }

  #tell(
    {line, column}: Place,
    about: ArticleProblem['about'],
    message: string,
    severity: ArticleProblem['severity'] = 'error',
  ) {
    this.problems.push({severity, about, message, line, column});
  }
}
