/** Which picture is which: one file for each story and look, named by both. */

/** `fileOf('explainer-figure--open', 'dark')` → `explainer-figure--open.dark.png` */
export const fileOf = (story, look) => `${story}.${look}.png`;

/** The stories whose ids hold one of the words; all of them, if there is no word. */
export const chosenStories = (stories, words) =>
  stories.filter(story => words.length === 0 || words.some(word => story.includes(word)));

/** `storyOf('explainer-figure--open.dark.png')` → `explainer-figure--open`; `undefined` for what is no picture of ours. */
export const storyOf = file => /^(?<story>.+)\.[^.]+\.png$/.exec(file)?.groups.story;

/** The files without a story or a look of today. */
export function orphansOf(files, stories, looks) {
  const wanted = new Set(stories.flatMap(story => looks.map(look => fileOf(story, look))));
  return files.filter(file => storyOf(file) !== undefined && !wanted.has(file));
}
