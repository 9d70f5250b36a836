/** What a rehearsal replaces. */
export interface RehearsalSettings {
  /** Replaces every vendor's host, as `<origin>/<vendor>`; the vendors' own sandboxes if absent. */
  readonly vendorOrigin?: string;
  /** `host:port` pairs that endpoints may have in addition to public https, separated by commas. */
  readonly egressAllow?: string;
  /** Divides retry schedules, holds and expiries. */
  readonly timeScale: number;
}

/** A minute of a retry schedule takes a second. */
const defaultTimeScale = 60;

/**
 * Reads the settings of stage `rehearsal` from the environment of the synthesis: `REHEARSAL=1`, and VENDOR_ORIGIN,
 * EGRESS_ALLOW and TIME_SCALE, as the functions read them. They are no parameters of the template, because a parameter
 * keeps its earlier value where a deployment does not name it, and nothing checks it before a function starts.
 *
 * @returns `undefined` without `REHEARSAL=1`: there is no such stage then
 * @throws Error naming the variable that is not of its form
 */
export function readRehearsal(
  environment: Readonly<Record<string, string | undefined>>,
): RehearsalSettings | undefined {
  if (environment["REHEARSAL"] !== "1") return undefined;
  const { VENDOR_ORIGIN: vendorOrigin, EGRESS_ALLOW: egressAllow, TIME_SCALE: scale } = environment;
  if (vendorOrigin !== undefined && !isVendorOrigin(vendorOrigin)) {
    throw new Error(
      `VENDOR_ORIGIN=${vendorOrigin} must be an https origin or http://127.0.0.1:<port>, without a trailing slash.`,
    );
  }
  if (egressAllow !== undefined && !egressAllow.split(",").every(isHostAndPort)) {
    throw new Error(`EGRESS_ALLOW=${egressAllow} must be host:port pairs, separated by commas.`);
  }
  const timeScale = scale === undefined ? defaultTimeScale : Number(scale);
  if (!(timeScale >= 1 && Number.isFinite(timeScale))) throw new Error(`TIME_SCALE=${scale} must be 1 or more.`);
  return {
    ...(vendorOrigin === undefined ? {} : { vendorOrigin }),
    ...(egressAllow === undefined ? {} : { egressAllow }),
    timeScale,
  };
}

/** Plain HTTP never leaves the machine. */
function isVendorOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.origin !== text) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && url.hostname === "127.0.0.1");
}

const isHostAndPort = (text: string): boolean => {
  const [, port] = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?:(\d{1,5})$/.exec(text) ?? [];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535;
};
