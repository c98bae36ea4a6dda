/** Which addresses may be asked, and why another may not be. */

const usualPorts: Readonly<Record<string, string>> = {'http:': '80', 'https:': '443'};

/** A host as its owner named it: `data.example.org`, `localhost:8080`. */
interface NamedHost {
  /** As an address has it: in small letters, and in those of ASCII. */
  hostname: string;
  /** Left out: the usual ones. */
  port?: string;
  /** Whether more was named than a host, such as `https://` before it. */
  isMore: boolean;
}

function readNamed(named: string): NamedHost[] {
  const [bare = ''] = named
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .split(/[/?#]/, 1);
  if (!URL.canParse(`http://${bare}`)) return [];
  const {hostname} = new URL(`http://${bare}`);
  return [{hostname, port: /:(\d+)$/.exec(bare)?.[1], isMore: bare !== named.trim() || bare.includes('@')}];
}

function withoutDots(hostname: string): string {
  let end = hostname.length;
  while (hostname[end - 1] === '.') end--;
  return hostname.slice(0, end);
}

const toPort = (port: string | undefined) => (port === undefined ? 'the usual port' : `port ${port}`);

/**
 * Why an address may not be asked, as the end of a sentence; `undefined` for one that may be. A host that was named is
 * never told to be missing: then it is the protocol, the port, or what else stands in the address.
 *
 * @example whyNotAsked(new URL('ftp://a.example/x'), ['a.example']) // 'it begins with ftp:, and only http: and https: are asked.'
 */
export function whyNotAsked(url: URL, hosts: readonly string[]): string | undefined {
  const {protocol, hostname, host, username, password} = url;
  const usual = usualPorts[protocol];
  if (!usual) return `it begins with ${protocol}, and only http: and https: are asked.`;
  if (username || password) return 'it has a user name or a password in it. Leave them out.';
  const named = hosts.flatMap(readNamed);
  const alike = named.filter(one => one.hostname === hostname);
  const isNamed = alike.some(({port = usual, isMore}) => !isMore && port === (url.port || usual));
  // A host without a port stands for the usual port of both protocols, and for no other.
  if (isNamed) return undefined;
  const [first] = alike;
  if (first?.isMore) return `of the hosts that may be asked, write ${host} alone, with nothing around it.`;
  if (first)
    return `it goes to ${toPort(url.port || undefined)}, and of ${hostname} only ${alike.map(({port}) => toPort(port)).join(' and ')} may be asked.`;
  const undotted = withoutDots(hostname);
  if (named.some(one => one.hostname === undotted))
    return `its host ends with a dot, which makes it another. Write ${undotted}.`;
  return `${host} is not among the hosts that may be asked (${hosts.join(', ') || 'none'}).`;
}
