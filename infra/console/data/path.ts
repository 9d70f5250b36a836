/** A path of the API with values in it, each of which is one segment whatever it has in it. */
export function path(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: parts }, ...values.map(encodeURIComponent));
}

/**
 * The URL of a path, or `undefined` where its text leads elsewhere: `..` does, however it is encoded, and so does what was
 * not encoded.
 *
 * @param address relative, without a query
 * @param base the page's address
 */
export function urlOf(address: string, base: string): URL | undefined {
  const url = new URL(address, base);
  const isExact = url.pathname.endsWith(`/${address}`) && url.search === "" && url.hash === "";
  return isExact ? url : undefined;
}
