/** `fileOf('explainer-figure--open', 'dark')` → `explainer-figure--open.dark.png` */
export function fileOf(story: string, look: string): string;

/** `storyOf('explainer-figure--open.dark.png')` → `explainer-figure--open`; `undefined` for what is no picture of ours. */
export function storyOf(file: string): string | undefined;

/** The stories whose ids hold one of the words; all of them, if there is no word. */
export function chosenStories(stories: readonly string[], words: readonly string[]): string[];

/** The files without a story or a look of today. */
export function orphansOf(
  files: readonly string[],
  stories: readonly string[],
  looks: readonly string[],
): string[];
