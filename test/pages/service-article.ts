/** An article as large as the service takes it, and what of it was there before. */

const tag =
  '<explainer-bar-chart heading="Loaves"><table data-explainer-data><tr><th>label</th><th>value</th></tr><tr><td>Monday</td><td>80</td></tr></table></explainer-bar-chart>';

/** Just under 5 MB, with 200 tags in it. */
export const largeArticle = (): string => {
  const paragraph = `<p>${'é '.repeat(8_200)}</p>`;
  return Array.from({length: 200}, () => paragraph + tag).join('\n');
};

/** An article without what was written into its tags. */
export const withoutOurs = (html: string): string =>
  html
    .replace(/<template shadowrootmode="open">.*?<\/template>/gs, '')
    .replace(/(<explainer-[\w-]+) hydrate="\w+"/g, '$1');
