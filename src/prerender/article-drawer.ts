/** Draws the tags of an article one after the other, and tells what is wrong with them. */
import {isError} from '../topic/problem/problem.js';
import type {FoundTag, Place} from './article.js';
import {faultsOf, type TagFaults} from './check-tag.js';
import {draw, type Drawing, type TagToDraw} from './draw.js';
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

/** The problem of a tag that nothing can be written into. */
export const toPlaceProblem = ({name, line, column}: FoundTag): ArticleProblem => ({
  severity: 'error',
  about: 'place',
  message: `<${name}> stands where this article is not well formed: with more written into it, something else on the page would change. It was left as it was: put it between paragraphs, or into a cell of a table.`,
  line,
  column,
});

/** Puts problems where a reader of the article meets them. */
export const inOrder = (problems: ArticleProblem[]) =>
  problems.sort((a, b) => a.line - b.line || a.column - b.column);

/** How much of an article is drawn. */
interface DrawingLimits {
  /** The most explainers. */
  tags: number;
  /** The most characters of all that is drawn, without styles. */
  characters: number;
}

/**
 * A tag of 50 bytes can ask for 100 kB, and how much is drawn is also how long it takes. So an article may have as much
 * drawn into it as real ones of its length need, and a short one no less than a page full of charts.
 */
export const limitsFor = (html: string): DrawingLimits => ({
  tags: Math.min(2_000, Math.max(300, Math.floor(html.length / 200))),
  characters: Math.max(500_000, 8 * html.length),
});

/** A tag, and what is wrong with it before its topic is read. */
interface CheckedTag {
  tag: FoundTag;
  faults: TagFaults;
}

const checkAll = (tags: readonly FoundTag[]): Promise<CheckedTag[]> =>
  Promise.all(tags.map(async tag => ({tag, faults: await faultsOf(tag)})));

const isDrawable = ({tag, faults}: CheckedTag) => !faults.fatal && tag.name !== 'explainer-topic';

/** The tags of an article that show something, and have nothing wrong that would keep them from being drawn. */
export const drawableTags = async (tags: readonly FoundTag[], html: string): Promise<FoundTag[]> =>
  (await checkAll(tags.slice(0, limitsFor(html).tags))).filter(isDrawable).map(({tag}) => tag);

/** Whether a tag lists the sources of all the other tags of the page. */
const citesPage = ({attributes}: Pick<FoundTag, 'attributes'>) => attributes.get('of') === 'page';

/** Draws the tags of one article, and keeps what is to be told of them. */
export class ArticleDrawer {
  readonly problems: ArticleProblem[] = [];
  readonly #drawn = new Map<FoundTag, DrawnTag>();
  readonly #drawings = new Map<string, Promise<Drawing>>();
  readonly #topics: TopicReader;
  #characters = 0;

  /** `isInPlace` says whether something can be written into a tag without changing the rest of the article. */
  constructor(
    private readonly options: PrerenderOptions,
    private readonly limits: DrawingLimits,
    private readonly isInPlace: (tag: FoundTag) => boolean = () => true,
  ) {
    this.#topics = new TopicReader(options.read ?? unread);
  }

  /** Draws references of the page last. */
  async drawAll(tags: readonly FoundTag[]): Promise<DrawnTag[]> {
    const checked = await checkAll(this.#firstOf(tags));
    this.#beginReading(
      checked
        .filter(isDrawable)
        .map(({tag}) => tag)
        .filter(this.isInPlace),
    );
    const ordered = checked.toSorted((a, b) => Number(citesPage(a.tag)) - Number(citesPage(b.tag)));
    for (const [index, {tag, faults}] of ordered.entries()) {
      await pause(this.options.signal);
      if (this.#characters > this.limits.characters) {
        this.#tellOfFullArticle(tag, ordered.length - index);
        break;
      }
      await this.#drawOne(tag, faults);
    }
    inOrder(this.problems);
    return tags.flatMap(tag => this.#drawn.get(tag) ?? []);
  }

  #firstOf(tags: readonly FoundTag[]): readonly FoundTag[] {
    const most = this.limits.tags;
    const next = tags[most];
    if (next)
      this.#tell(
        next,
        'article',
        `An article of this length may have ${most} explainers. This one and the ${tags.length - most - 1} after it were left as they were.`,
      );
    return tags.slice(0, most);
  }

  #tellOfFullArticle(tag: FoundTag, count: number) {
    this.#tell(
      tag,
      'article',
      `What is drawn into an article of this length may have ${(this.limits.characters / 1e6).toFixed(1)} MB, which the explainers before this one fill. ${count === 1 ? 'It was left as it was.' : `It and ${count - 1} more were left as they were.`}`,
    );
  }

  /** Starts to read all addresses together. A failure is reported when its tag is drawn. */
  #beginReading(tags: readonly FoundTag[]) {
    for (const tag of tags) {
      const topic = this.#topics.topicOf(tag);
      if (typeof topic?.origin === 'string') topic.load([]).catch(() => {});
    }
  }

  async #drawOne(tag: FoundTag, {fatal, slips}: TagFaults) {
    for (const message of [...slips, ...(fatal ? [fatal] : [])]) this.#tell(tag, 'tag', message);
    if (fatal || tag.name === 'explainer-topic') return;
    if (!this.isInPlace(tag)) return void this.problems.push(toPlaceProblem(tag));
    const topic = this.#topics.topicOf(tag);
    if (!topic)
      return this.#tell(
        tag,
        'tag',
        `<${tag.name}> has no data. Give it topic="…", src="…", or a <table data-explainer-data> inside.`,
      );
    const language = tag.language ?? this.options.language ?? 'en';
    try {
      const drawing = await this.#draw({...tag, language, topic});
      for (const reason of reasonsOf(drawing.state)) this.#tell(tag, 'data', `<${tag.name}>: ${reason}`);
      if (drawing.state.name === 'ready') this.#drawn.set(tag, {tag, drawing, language, from: topic});
      this.#characters += drawing.shadow.length;
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

  /** Tags that are alike are drawn once. */
  #draw(tag: Omit<TagToDraw, 'beside'>): Promise<Drawing> {
    const beside = () => readyOf(this.#drawn.values());
    if (citesPage(tag)) return draw({...tag, beside: beside()});
    const {name, language, attributes, topic} = tag;
    const key = JSON.stringify([name, language, this.#topics.numberOf(topic), ...attributes]);
    const drawing = this.#drawings.get(key) ?? draw({...tag, beside: []});
    this.#drawings.set(key, drawing);
    return drawing;
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
