/** Lets a server go on with its other requests, and its clock ring. */
export async function pause(signal: AbortSignal | undefined) {
  if (!signal) return;
  await new Promise(resolve => setTimeout(resolve));
  signal.throwIfAborted();
}
