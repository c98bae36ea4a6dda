/** Gives the reader a text as a file. `fileName` is one of ours: small letters, digits, hyphens, one dot. */
export function downloadText(body: string, fileName: string, type: string) {
  const link = document.createElement('a');
  // The mark at the front tells spreadsheets that what follows is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', body], {type: `${type};charset=utf-8`}));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
