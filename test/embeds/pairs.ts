/**
 * Which way meets which page, where each with each would take too long: every page meets a way, and the ways share the
 * pages evenly among them. Pages on which it matters most how we come there meet every way.
 *
 * @example
 * choosePairs(['plain', 'dark', 'paper'], ['all', 'frame']); // plain with all, dark with frame, paper with all
 */
export function choosePairs<Host, Way>(
  hosts: readonly Host[],
  ways: readonly Way[],
  meetsAll: (host: Host) => boolean = () => false,
): [Host, Way][] {
  const others = hosts.filter(host => !meetsAll(host));
  const count = ways.length && others.length ? Math.max(others.length, ways.length) : 0;
  return [
    ...hosts.filter(meetsAll).flatMap(host => ways.map((way): [Host, Way] => [host, way])),
    ...Array.from({length: count}, (_, index): [Host, Way] => [
      others[index % others.length]!,
      ways[index % ways.length]!,
    ]),
  ];
}
