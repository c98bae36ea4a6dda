/** English words that numbers are read from, beside those that we write ourselves. Loads where a page has its own way to write one. */
export const enReading = {
  /** Small numbers as words. They add up: "six and a half", "twenty-five". */
  numberWords: {
    zero: 0,
    half: 0.5,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  } as Readonly<Record<string, number>>,
  /** Large ones, beside those that `Intl` knows. */
  scaleWords: {k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12} as Readonly<Record<string, number>>,
  /** How the number stands to the truth, beside the words that we write ourselves. `under` is short of it. */
  qualifierWords: {
    about: ['around', 'roughly', 'approximately', 'some', 'close to', '~', '≈'],
    'more-than': ['over', 'above'],
    'at-least': ['no less than'],
    'up-to': ['up to', 'as much as', 'as many as', 'no more than'],
    under: ['less than', 'under', 'below', 'nearly', 'almost', 'just under'],
  },
  /** What says nothing about a number, in any of our languages. */
  smallWords: ['a', 'an', 'and', 'of', 'the', 'de', 'd', "'"],
  /** Other ways to say percent; the last word of each says it. */
  percentWords: ['per cent'],
  /** Other ways to say over what time it is counted. */
  rateWords: {
    year: ['per', 'yearly', 'annually'],
    month: ['per', 'monthly'],
    week: ['per', 'weekly'],
  } as Readonly<Record<string, readonly string[]>>,
};
