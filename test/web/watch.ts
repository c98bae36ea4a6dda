/**
 * Four channels through which a page says that something went wrong. A test that does not name what it
 * expects on them fails on the first line that appears. The fourth one, the policy of the test's own server, also
 * tells of whatever is asked for elsewhere than on this machine.
 */
const said: string[] = [];

addEventListener('error', event => said.push(`error: ${event.message}`));
addEventListener('unhandledrejection', event => said.push(`unhandled: ${String(event.reason)}`));
document.addEventListener('securitypolicyviolation', event =>
  said.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
);
for (const level of ['error', 'warn'] as const) {
  const original = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    // Lit says in development that it is not the production build; that is about us, not about the page.
    if (String(words[0]).includes('Lit is in dev mode')) return;
    said.push(`${level}: ${words.join(' ')}`);
    original(...words);
  };
}

/** What was said since the last call. */
export const takeSaid = () => said.splice(0);

/** Checks after each test that nothing was said but what the test itself took. */
export function watchChannels() {
  afterEach(() => {
    const unexpected = takeSaid();
    if (unexpected.length > 0)
      throw new Error(`Said on the page, and not expected:\n${unexpected.join('\n')}`);
  });
}
