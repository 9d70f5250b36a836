import type { HttpHeaders } from "./headers.ts";

/** How a vendor's URLs map to the gateway's. */
export interface VendorPlace {
  /** The URL of the request to the vendor. */
  readonly called: URL;
  /**
   * The vendor's own origins; the first is the one that was called. An origin may have a path, which is then the root
   * of the vendor's paths (as on the local stack).
   */
  readonly origins: readonly string[];
  /** The gateway's path for such an origin: `/v1/<vendor>`. */
  readonly path: string;
}

const linkHeaders = ["location", "content-location", "link"] as const;

/**
 * Rewrites links to the vendor's own origin to the gateway: `Location` and `Content-Location`, relative ones resolved
 * against the called URL, and the targets of `Link` (RFC 8288). Links to another origin are not changed.
 *
 * @returns the headers, and how many locations were dropped because they hold credentials or are no URL
 */
export function rewriteLocations(
  headers: HttpHeaders,
  place: VendorPlace,
): { readonly headers: HttpHeaders; readonly dropped: number } {
  if (!linkHeaders.some((name) => headers[name] !== undefined)) return { headers, dropped: 0 };
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

/** @returns the gateway's path, or the unchanged value for another origin; `undefined` for one that must be dropped */
export function rewriteLocation(value: string, { called, origins, path }: VendorPlace): string | undefined {
  const [calledOrigin] = origins;
  const root = rootOf(calledOrigin ?? called.origin);
  // Relative to the vendor's root: a path with a leading slash is one of the vendor's paths.
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

/** The path relative to a root; `undefined` where it is not below the root. */
function below(root: string, path: string): string | undefined {
  if (root === "/" || root === "") return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
}

/** Host and port; http and https at their default ports are equal, since vendors behind a TLS proxy write either. */
function hostOf({ hostname, port }: URL): string {
  return `${hostname}:${port === "80" || port === "443" ? "" : port}`;
}
