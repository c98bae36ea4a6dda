/** The most that is read of a topic, in bytes. The built-in one has about 40,000. */
const maxBytes = 2_000_000;

/** A server that says nothing for this long is taken for dead. */
const timeoutMs = 20_000;

/** What came from an address, as text, and whether it calls itself CSV. */
export interface FetchedTopic {
  body: string;
  isCsv: boolean;
}

/**
 * Gets one text from one address: no cookies, no referrer, no redirect to somewhere else, and no more
 * bytes than a topic can have. Rejects with an `Error` that says what happened in a reader's words.
 */
export async function fetchTopic(address: string, signal?: AbortSignal): Promise<FetchedTopic> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.any(signal ? [signal, timeout] : [timeout]),
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    const type = response.headers.get('content-type') ?? '';
    const isCsv = /\bcsv\b/.test(type) || /\.csv$/i.test(new URL(address, document.baseURI).pathname);
    return {body: await readCapped(response), isCsv};
  } catch (error) {
    if (timeout.aborted) throw new Error('The server did not answer in 20 seconds.');
    // A TypeError is how fetch reports everything from a lost connection to a redirect it must not follow.
    if (error instanceof TypeError) throw new Error('The data could not be fetched.');
    throw error;
  }
}

async function readCapped(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  let bytes = 0;
  let body = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return body + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Error(`The data is larger than ${maxBytes / 1e6} MB.`);
    }
    body += decoder.decode(value, {stream: true});
  }
}
