import type { HttpHeaders } from "./headers.ts";

/** Where a vendor's URLs lead through the gateway. */
export interface VendorPlace {
  /** The URL that was called, as it was sent. */
  readonly called: URL;
  /**
   * The origins that are the vendor's own, the one that was called first; each may have a path, which is the root of
   * the vendor's paths then (as on the local stack).
   */
  readonly origins: readonly string[];
  /** The gateway's path that stands for such an origin: `/v1/<vendor>`. */
  readonly path: string;
}

/**
 * Makes links to the vendor's own origin lead through the gateway: `Location` and `Content-Location`, relative ones
 * resolved against the URL that was called, and the targets of `Link` (RFC 8288). Links to another origin stay as they
 * are.
 *
 * @returns the headers, and how many lost a `Location` that holds credentials or is no URL
 */
export function rewriteLocations(
  headers: HttpHeaders,
  place: VendorPlace,
): { readonly headers: HttpHeaders; readonly dropped: number } {
  const rewritten = new Map(Object.entries(headers));
  let dropped = 0;
  for (const name of ["location", "content-location"]) {
    const values = rewritten.get(name);
    if (values === undefined) continue;
    const kept = values.flatMap((value) => rewriteLocation(value, place) ?? []);
    dropped += values.length - kept.length;
    if (kept.length === 0) rewritten.delete(name);
    else rewritten.set(name, kept);
  }
  const links = rewritten.get("link");
  if (links !== undefined) {
    const relink = (text: string, target: string): string => {
      const rewrittenTarget = rewriteLocation(target, place);
      return rewrittenTarget === undefined ? text : `<${rewrittenTarget}>`;
    };
    rewritten.set(
      "link",
      links.map((value) => value.replace(/<([^<>]*)>/g, relink)),
    );
  }
  return { headers: Object.fromEntries(rewritten), dropped };
}

/** @returns the gateway's path, or the value as it is for another origin; `undefined` for one that is not passed on */
export function rewriteLocation(value: string, { called, origins, path }: VendorPlace): string | undefined {
  const [calledOrigin] = origins;
  const root = rootOf(calledOrigin ?? called.origin);
  // As if the vendor's root were the host's: a path that begins with a slash is one of the vendor's paths.
  const base = new URL(called);
  base.pathname = below(root.pathname, called.pathname) ?? called.pathname;
  const url = URL.parse(value, base.href);
  if (url === null || url.username !== "" || url.password !== "") return undefined;
  if (url.protocol !== "https:" && url.protocol !== "http:") return value;
  const isRelative = URL.parse(value) === null && !/^[/\\]{2}/.test(value.trim());
  for (const origin of origins) {
    const own = rootOf(origin);
    if (hostOf(own) !== hostOf(url)) continue;
    const rest = below(own.pathname, url.pathname) ?? (isRelative ? url.pathname : undefined);
    if (rest !== undefined) return `${path}${rest}${url.search}${url.hash}`;
  }
  return value;
}

function rootOf(origin: string): URL {
  return new URL(origin.replace(/\/+$/, ""));
}

/** A path below another, without it; `undefined` where it is not below. */
function below(root: string, path: string): string | undefined {
  if (root === "/" || root === "") return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
}

/** Host and port; http and https at their usual ports are one host, since vendors behind a TLS proxy write either. */
function hostOf({ hostname, port }: URL): string {
  return `${hostname}:${port === "80" || port === "443" ? "" : port}`;
}
