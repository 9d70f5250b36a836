import { resolveCname } from "node:dns/promises";

/** The gateway's own hosts in lower case: `host` on every port, or `host:port`. */
export type OwnHosts = ReadonlySet<string>;

export const noOwnHosts: OwnHosts = new Set();

/** Reads OWN_HOSTS, `host,host:port,…`. */
export function parseOwnHosts(text: string | undefined): OwnHosts {
  return new Set((text ?? "").split(",").flatMap((host) => host.trim().toLowerCase() || []));
}

/** Whether a URL is the gateway's own: in upper case, with a dot at the end of the host, on any port. */
export function leadsToOwnHost(url: URL, own: OwnHosts): boolean {
  if (own.size === 0) return false;
  const port = url.port || (url.protocol === "http:" ? "80" : "443");
  const host = withoutDot(url.hostname);
  if (own.has(host) || own.has(`${host}:${port}`)) return true;
  // A process that listens on one address of this machine answers under all of its names.
  return (
    isThisMachine(host) &&
    [...own].some((one) => one.endsWith(`:${port}`) && isThisMachine(one.slice(0, -port.length - 1)))
  );
}

function withoutDot(host: string): string {
  return host.replace(/\.+$/, "").toLowerCase();
}

function isThisMachine(host: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/.test(
    host,
  );
}

/** The canonical names behind a host name, nearest first; none where it is none or cannot be looked up. */
export type Aliases = (hostname: string) => Promise<readonly string[]>;

/** A longer chain is a mistake: resolvers give up on it, too. */
const maxAliases = 8;

/** Follows CNAME records by the system's name servers, for 2 s at most. */
export const systemAliases: Aliases = async (hostname) => {
  const found: string[] = [];
  const late = AbortSignal.timeout(2_000);
  for (let name: string | undefined = hostname; name !== undefined && found.length < maxAliases && !late.aborted; ) {
    const aborted = new Promise<never[]>((resolve) =>
      late.addEventListener("abort", () => resolve([]), { once: true }),
    );
    const [next]: string[] = await Promise.race([resolveCname(name).catch(() => []), aborted]);
    if (next !== undefined) found.push(withoutDot(next));
    name = next;
  }
  return found;
};
