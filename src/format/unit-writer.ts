/** How values of one unit are written: in two steps, so that a range names its noun once, "2 to 5 gigawatts". */
export interface UnitWriter {
  /** The rounded value with the signs that belong to it: "$326 billion", "80%", "5". */
  number(value: number): string;
  /** The number, or a range of them, with its noun: "5 gigawatts". The noun agrees with `value`. */
  phrase(numbers: string, value: number): string;
}
