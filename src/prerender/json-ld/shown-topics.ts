/** The topics of an article with what it shows of each. */
import {loadLanguage} from '../../i18n/languages.js';
import type {PartName} from '../../topic/schema/schema.js';
import type {TagTopic} from '../topics.js';
import type {ShownTag, ShownTopic} from './graph.model.js';

/** A drawn tag and where its topic comes from. */
export interface TagOfTopic extends ShownTag {
  language: string;
  from: TagTopic;
}

/** What stands behind a figure. A tag has loaded only what its picture needs. */
const behindFigures: readonly PartName[] = ['subjects', 'units', 'sources', 'figures', 'disagreements'];

/** Tags with the same topic, in the order in which the topics are first met. */
function byOrigin(tags: readonly TagOfTopic[]): TagOfTopic[][] {
  const groups = new Map<TagTopic['origin'], TagOfTopic[]>();
  for (const tag of tags) groups.set(tag.from.origin, [...(groups.get(tag.from.origin) ?? []), tag]);
  return [...groups.values()];
}

/** Each topic once, however many tags show it, with the words of its language loaded. */
export async function toShownTopics(tags: readonly TagOfTopic[]): Promise<ShownTopic[]> {
  const shown: ShownTopic[] = [];
  for (const group of byOrigin(tags)) {
    const [{from, language: around}] = group as [TagOfTopic];
    const {topic, problems} = await from.load(behindFigures);
    if (!topic) continue;
    const language = topic.language ?? around;
    await loadLanguage(language);
    shown.push({topic, problems, language, tags: group});
  }
  return shown;
}
