import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { leadsToOwnHost, noOwnHosts, type OwnHosts } from "./own-hosts.ts";
import { isPublicAddress } from "./public-address.ts";
import { isPublicName } from "./public-name.ts";

/** Every address of a name. Throws when it has none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Resolves by the system's resolver, in at most 5 s: its own time-out is longer than that of any caller. */
export const systemResolve: Resolve = async (hostname) => {
  const signal = AbortSignal.timeout(5_000);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return (await Promise.race([lookup(hostname, { all: true }), late])).map(({ address }) => address);
};

/** Where a partner's URL may lead; `why` is a sentence for the partner. */
export type UrlDecision =
  /** `exempt` is a pair of EGRESS_ALLOW: its addresses are not vetted. */
  | { readonly allowed: true; readonly url: URL; readonly exempt: boolean }
  | { readonly allowed: false; readonly why: string };

export type AddressDecision =
  | { readonly allowed: true; readonly addresses: readonly string[] }
  | { readonly allowed: false; readonly why: string };

const maxUrlLength = 2_048;

/** Why the gateway's own host is refused. */
export const toOwnHost = "It leads back to the gateway.";

/** Reads EGRESS_ALLOW, `host:port,…`; each pair is matched whole. */
export function parseEgressAllow(text: string | undefined): ReadonlySet<string> {
  return new Set((text ?? "").split(",").flatMap((pair) => pair.trim().toLowerCase() || []));
}

/**
 * Vets a URL by its text alone. Allowed ports are 443 and those from 1024 on: ports below belong to other protocols
 * (SMTP, SSH), and an HTTP request can be made to read as a command of theirs (cross-protocol request forgery). The
 * gateway's own hosts are refused also where `allow` has them.
 */
export function vetUrl(text: string, allow: ReadonlySet<string>, own: OwnHosts = noOwnHosts): UrlDecision {
  const refuse = (why: string): UrlDecision => ({ allowed: false, why });
  if (text.length > maxUrlLength) return refuse(`It is longer than ${maxUrlLength} characters.`);
  // The URL parser drops or rewrites these characters: what is checked must be what was given.
  if (/[\s\\\p{Cc}]/u.test(text)) return refuse("It holds white space, a control character or a back-slash.");
  const url = URL.parse(text);
  if (url === null) return refuse("It is not an absolute URL.");
  if (url.username !== "" || url.password !== "") return refuse("It must not hold credentials.");
  if (leadsToOwnHost(url, own)) return refuse(toOwnHost);
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const web = url.protocol === "https:" || url.protocol === "http:";
  if (web && allow.has(`${url.hostname}:${port}`)) return { allowed: true, url, exempt: true };
  if (url.protocol !== "https:") return refuse("Its scheme must be https.");
  if (port !== "443" && Number(port) < 1024) return refuse("Its port must be 443, or 1024 and above.");
  // A trailing dot names the same host in a form that certificates and comparisons do not match.
  if (url.hostname.endsWith(".")) return refuse("Its host must not end with a dot.");
  const literal = literalAddress(url);
  if (literal === undefined && !isPublicName(url.hostname)) return refuse("Its host is not public.");
  if (literal !== undefined && !isPublicAddress(literal)) return refuse("Its address is not public.");
  return { allowed: true, url, exempt: false };
}

/**
 * Resolves the URL's host and vets every address: one that is not public refuses all, because a mix is a sign of DNS
 * rebinding. Connect to the returned addresses and do not resolve the name again: its next answer may differ.
 *
 * @throws what `resolve` throws when the name has no address
 */
export async function vetAddresses(url: URL, resolve: Resolve): Promise<AddressDecision> {
  const literal = literalAddress(url);
  const addresses = literal === undefined ? await resolve(url.hostname) : [literal];
  if (addresses.length > 0 && addresses.every(isPublicAddress)) return { allowed: true, addresses };
  return { allowed: false, why: "Its host resolves to an address that is not public." };
}

/** The host when it is an address. The URL parser has normalized decimal, octal and hex forms of IPv4. */
function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(host) === 0 ? undefined : host;
}
