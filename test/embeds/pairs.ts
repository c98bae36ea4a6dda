/**
 * Which way meets which page, where each with each would take too long: every page meets a way, and the ways share the
 * pages evenly among them.
 *
 * @example
 * choosePairs(['plain', 'dark', 'paper'], ['all', 'frame']); // plain with all, dark with frame, paper with all
 */
export const choosePairs = <Host, Way>(hosts: readonly Host[], ways: readonly Way[]): [Host, Way][] =>
  ways.length && hosts.length
    ? Array.from({length: Math.max(hosts.length, ways.length)}, (_, index) => [
        hosts[index % hosts.length]!,
        ways[index % ways.length]!,
      ])
    : [];
