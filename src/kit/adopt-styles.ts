/**
 * Adds styles to an element that is drawn, and gives the sheet that holds them. A sheet belongs to one document: whoever
 * may have come to another since calls again, with the sheet from `before`; if that is still there nothing happens.
 */
export function adoptStyles(element: HTMLElement, styles: string, before?: CSSStyleSheet): CSSStyleSheet {
  const root = element.shadowRoot!;
  if (before && root.adoptedStyleSheets.includes(before)) return before;
  const sheet = new element.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}
