/** The address that readers reach a service at. */

/**
 * `https://explainers.example.org/` → `https://explainers.example.org`, as addresses begin that are written into pages.
 * Throws for what is none: every page would name it.
 */
export function toOrigin(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  // Whoever names a folder means it, and it would be lost.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `origin is "${written}". Write the address that readers reach the service at, with https:// and without a folder: https://explainers.example.org`,
  );
}
