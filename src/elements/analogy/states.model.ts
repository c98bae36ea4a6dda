/** A table of what everything comes to, for paper, where nothing can be set. */
import {computeState, startOf, type Parameter} from '../../topic/analogy/analogy-state.js';
import {findById} from '../../topic/schema/lookup.js';
import {settingValuesOf} from '../../topic/settings/setting-values.js';
import type {Analogy} from '../../topic/schema/schema.js';
import {inWords, type AnalogyContext} from './amount.model.js';

/** The table: one row for each place of a parameter, one column for each place of another. */
export interface StatesTable {
  caption: string;
  /** What the rows are another of: "Ovens to sell". */
  corner: string;
  columns: string[];
  rows: {head: string; cells: string[]}[];
}

/** More rows or columns than these do not fit a page: of more places some are chosen, the ends among them. */
const most = {rows: 12, columns: 6} as const;

const nameOf = ({choices}: Parameter, place: number | string) =>
  choices?.find(({id}) => id === place)?.label ?? String(place);

/** The bakery: eleven rows of ovens, three columns of weeks. With 4 ovens sold in a busy week: "400 loaves". */
export function toStatesTable(analogy: Analogy, context: AnalogyContext): StatesTable | undefined {
  const {states, parameters = [], quantities = []} = analogy;
  const down = findById(parameters, states?.rows ?? '');
  const quantity = findById(quantities, states?.quantity ?? '');
  if (!down || !quantity) return undefined;
  const across = findById(parameters, states?.columns ?? '');
  const cell = (...places: [string, number | string][]) => {
    const state = computeState(analogy, context.topic.figures, new Map([...startOf(analogy), ...places]));
    return inWords(quantity.id, {...context, analogy, state});
  };
  return {
    caption: quantity.label,
    corner: down.label,
    columns: across
      ? settingValuesOf(across, most.columns).map(place => `${across.label}: ${nameOf(across, place)}`)
      : [quantity.label],
    rows: settingValuesOf(down, most.rows).map(place => ({
      head: nameOf(down, place),
      cells: across
        ? settingValuesOf(across, most.columns).map(other => cell([down.id, place], [across.id, other]))
        : [cell([down.id, place])],
    })),
  };
}
