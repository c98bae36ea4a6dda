/** What a change made of the numbers of a picture, in words. */
import type {AnalogyContext} from './amount.model.js';
import type {SceneModel} from './analogy.model.js';

/** What a change made of the numbers: "Loaves waited for: 400 loaves, before 300 loaves." Empty without one. */
export function toChange(
  before: Pick<SceneModel, 'numbers'>,
  now: Pick<SceneModel, 'numbers'>,
  {messages}: AnalogyContext,
): string {
  const were = new Map(before.numbers.map(({label, value}) => [label, value]));
  return now.numbers
    .filter(({label, value}) => were.has(label) && were.get(label) !== value)
    .map(({label, value}) => messages.wasBefore(label, value, were.get(label)!))
    .join(' ');
}
