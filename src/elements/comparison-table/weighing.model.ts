/** What matters to a reader, and which option follows from it. Pure sums: a topic's ratings, a reader's weights. */

/** How much a factor matters, from not at all to decisive. */
export const weights = [0, 1, 2, 4] as const;

/** One of `weights`. */
export type Weight = (typeof weights)[number];

/** How good an option is at a factor, 0 to 3; left out where nobody knows. */
export type Rating = 0 | 1 | 2 | 3 | undefined;

const bestRating = 3;

/** More factors than this have too many ways to weigh them to go through. */
export const mostWeighed = 8;

/** What an option comes to, as a share of the best there could be; a range where a rating is not known. */
export interface Score {
  low: number;
  high: number;
}

/** The ratings of each option, in the order of the factors. */
export type Ratings = readonly (readonly Rating[])[];

interface Sums {
  low: number;
  high: number;
}

function toSums(ratings: readonly Rating[], chosen: readonly number[]): Sums {
  let low = 0;
  let high = 0;
  ratings.forEach((rating, index) => {
    low += chosen[index]! * (rating ?? 0);
    high += chosen[index]! * (rating ?? bestRating);
  });
  return {low, high};
}

/**
 * The scores of all options: Σ weight × rating ÷ (Σ weight × 3). A rating that is not known counts as 0 to 3.
 * Without any weight there is no score.
 *
 * @example toScores([[3, 1]], [1, 2]) // [{low: 5 / 9, high: 5 / 9}]
 */
export function toScores(ratings: Ratings, chosen: readonly Weight[]): Score[] | undefined {
  const best = bestRating * chosen.reduce<number>((sum, weight) => sum + weight, 0);
  if (best === 0) return undefined;
  return ratings.map(option => {
    const {low, high} = toSums(option, chosen);
    return {low: low / best, high: high / best};
  });
}

/** The option that is better than every other whatever the unknown ratings are; `undefined` if there is none. */
export function leaderOf(ratings: Ratings, chosen: readonly number[]): number | undefined {
  const sums = ratings.map(option => toSums(option, chosen));
  const leader = sums.findIndex(({low}, index) =>
    sums.every((other, otherIndex) => otherIndex === index || low > other.high),
  );
  return leader === -1 ? undefined : leader;
}

/** Every way to weigh so many factors, but the one in which nothing matters. The same array each time: read it, keep nothing. */
function* waysToWeigh(count: number): Generator<readonly Weight[]> {
  const steps = Array<number>(count).fill(0);
  const chosen = Array<Weight>(count).fill(0);
  const next = () => {
    for (let index = 0; index < count; index++) {
      steps[index] = (steps[index]! + 1) % weights.length;
      chosen[index] = weights[steps[index]!]!;
      if (steps[index] !== 0) return true;
    }
    return false;
  };
  while (next()) yield chosen;
}

/** How often each option leads, over all ways to weigh. */
export interface Firmness {
  /** How many ways there are: 4 to the power of the number of factors, less the one without weights. */
  ways: number;
  /** In how many of them each option leads; ties count for none. */
  leads: number[];
}

let counted: {key: string; firmness: Firmness | undefined} | undefined;

/**
 * Counts over all ways to weigh up to eight factors which option leads. The last count is kept: it is the same
 * however a reader weighs, and there can be 65,535 ways.
 *
 * @example toFirmness([[3, 0], [0, 3]]) // {ways: 15, leads: [6, 6]}, and three ties
 */
export function toFirmness(ratings: Ratings): Firmness | undefined {
  const key = JSON.stringify(ratings);
  if (counted?.key !== key) counted = {key, firmness: countLeads(ratings)};
  return counted.firmness;
}

function countLeads(ratings: Ratings): Firmness | undefined {
  const count = ratings[0]?.length ?? 0;
  if (count === 0 || count > mostWeighed) return undefined;
  const leads = ratings.map(() => 0);
  let ways = 0;
  for (const chosen of waysToWeigh(count)) {
    ways++;
    const leader = leaderOf(ratings, chosen);
    if (leader !== undefined) leads[leader]!++;
  }
  return {ways, leads};
}

/** A smallest change to what matters that changes who leads. */
export interface Turn {
  /** The place of the factor. */
  factor: number;
  /** Whether it has to matter one step more, or one step less. */
  direction: 'more' | 'less';
}

/** Whether one step on one factor is enough for another option, or none, to lead; the first such step. */
export function findTurn(ratings: Ratings, chosen: readonly Weight[]): Turn | undefined {
  const leader = leaderOf(ratings, chosen);
  for (const [factor, weight] of chosen.entries())
    for (const [direction, step] of [
      ['less', -1],
      ['more', 1],
    ] as const) {
      const changed = weights[weights.indexOf(weight) + step];
      if (changed === undefined) continue;
      const after = chosen.with(factor, changed);
      if (after.some(Boolean) && leaderOf(ratings, after) !== leader) return {factor, direction};
    }
  return undefined;
}
