/** A longer lifetime is a mistake: no vendor gives a token for more than a day. */
const maxSeconds = 30 * 24 * 3600;

export interface LifetimeFacts {
  /** `expires_in` of the answer, of any type. */
  readonly expiresIn: unknown;
  /** In seconds, when the answer has no plausible lifetime. */
  readonly defaultSeconds: number;
  /** The token, when it is a JWT whose own `exp` counts. */
  readonly jwt?: string;
  /** The token endpoint's clock (`Date` header) in epoch milliseconds, else the gateway's: `exp` is by the issuer's clock. */
  readonly issuerNow: number;
}

/**
 * How long a fresh token may be used, in seconds from its receipt.
 *
 * Where the token's own `exp` counts, `expires_in` is only the fallback: a vendor that caches its token answers gives
 * the lifetime at the time of issue.
 */
export function tokenLifetimeSeconds(facts: LifetimeFacts): number {
  if (facts.jwt !== undefined) {
    const exp = expiryOf(facts.jwt);
    const left = exp === undefined ? undefined : plausible(exp - facts.issuerNow / 1000);
    if (left !== undefined) return left;
  }
  return plausible(facts.expiresIn) ?? facts.defaultSeconds;
}

/** When to stop using a token and when to refresh it, in epoch milliseconds. */
export function tokenTimes(
  lifetimeSeconds: number,
  now: number,
  random: number,
): { readonly expiresAt: number; readonly refreshAt: number } {
  const life = lifetimeSeconds * 1000;
  // The margin covers a call in progress; the jitter keeps containers from refreshing in step.
  const margin = Math.min(30_000, life * 0.1);
  return { expiresAt: now + life - margin, refreshAt: now + life * (0.7 + 0.1 * random) };
}

function plausible(value: unknown): number | undefined {
  const seconds = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof seconds !== "number" || !Number.isFinite(seconds)) return undefined;
  return seconds > 0 && seconds <= maxSeconds ? seconds : undefined;
}

function expiryOf(jwt: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    if (typeof claims !== "object" || claims === null || !("exp" in claims)) return undefined;
    return typeof claims.exp === "number" ? claims.exp : undefined;
  } catch {
    return undefined;
  }
}
