/**
 * One tab stop for many buttons: arrows, Home and End move among them, and these keys stop here.
 * Left and right follow the reading direction.
 */
export class RovingFocus {
  /** Index of the button that Tab comes to. */
  current = 0;

  /** Where a key leads from here among `count` buttons; `undefined` for a key that is not ours. */
  static target(key: string, from: number, count: number, rightToLeft: boolean): number | undefined {
    const steps: Record<string, number> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      ArrowRight: from + (rightToLeft ? -1 : 1),
      ArrowLeft: from + (rightToLeft ? 1 : -1),
      Home: 0,
      End: count - 1,
    };
    const to = steps[key];
    return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
  }

  /** Moves on a key press in one of `buttons`, and tells whether it did. */
  move(event: KeyboardEvent, buttons: readonly HTMLElement[]): boolean {
    const from = buttons.indexOf(event.currentTarget as HTMLElement);
    const withModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (from < 0 || withModifier) return false;
    const rightToLeft = getComputedStyle(buttons[from]!).direction === 'rtl';
    const to = RovingFocus.target(event.key, from, buttons.length, rightToLeft);
    if (to === undefined) return false;
    event.preventDefault();
    event.stopPropagation();
    this.current = to;
    buttons[to]!.focus();
    return true;
  }
}
