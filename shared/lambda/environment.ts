/** Thrown at cold start; it names every missing variable, so that one deployment fixes them all. */
export class MissingEnvironmentError extends Error {
  constructor(missing: readonly string[]) {
    super(`These environment variables are not set: ${missing.join(", ")}.`);
    this.name = "MissingEnvironmentError";
  }
}

/**
 * Reads the named variables.
 *
 * @throws MissingEnvironmentError naming all that are missing or empty
 */
export function readEnvironment<Name extends string>(
  names: readonly Name[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => !environment[name]);
  if (missing.length > 0) throw new MissingEnvironmentError(missing);
  return Object.fromEntries(names.map((name) => [name, environment[name]])) as Record<Name, string>;
}

/** TIME_SCALE: divides retry schedules, holds and expiries; 1 except on a developer's machine. */
export function readTimeScale(environment: Readonly<Record<string, string | undefined>> = process.env): number {
  const scale = Number(environment["TIME_SCALE"] ?? "1");
  if (!Number.isFinite(scale) || scale <= 0) throw new Error("TIME_SCALE must be a number above 0.");
  return scale;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** SAME_INTENT: what happens to a call with the intent of an earlier one, and across whom: `refuse`, `warn connection`. */
export function readIntentSettings(environment: Environment = process.env) {
  const [mode = "warn", scope = "partner", ...more] = (environment["SAME_INTENT"] ?? "warn").split(" ");
  const isKnown = (mode === "off" || mode === "warn" || mode === "refuse") && more.length === 0;
  if (isKnown && (scope === "partner" || scope === "connection")) return { mode, scope } as const;
  throw new Error("SAME_INTENT must be off, warn or refuse, and may be followed by partner or connection.");
}

/** CALL_PERMITS: how many long calls of the vendor may be in progress; unlimited unless it is set. */
export function readCallPermits(environment: Environment = process.env): number | undefined {
  return readLimit(environment, "CALL_PERMITS", { what: "a whole number", isValid: Number.isSafeInteger });
}

/** CALLS_PER_SECOND: the rate limit of each of the vendor's connections; unlimited unless it is set. */
export function readCallsPerSecond(environment: Environment = process.env): number | undefined {
  return readLimit(environment, "CALLS_PER_SECOND", { what: "a number", isValid: Number.isFinite });
}

/**
 * A partner's share, unlimited unless it is set: PARTNER_DELIVERIES (long attempts at deliveries in progress) and
 * PARTNER_ENDPOINTS; of one vendor PARTNER_CALLS (long calls in progress), PARTNER_JOB_ATTEMPTS, PARTNER_QUEUED_JOBS and
 * PARTNER_UPLOADS.
 */
export function readShare(
  name: `PARTNER_${"CALLS" | "DELIVERIES" | "ENDPOINTS" | "JOB_ATTEMPTS" | "QUEUED_JOBS" | "UPLOADS"}`,
  environment: Environment = process.env,
): number | undefined {
  return readLimit(environment, name, { what: "a whole number", isValid: Number.isSafeInteger });
}

/** The limits of a vendor's calls, as the dependencies of its function name them. */
export function readCallLimits(environment: Environment = process.env) {
  return {
    callsPerSecond: readCallsPerSecond(environment),
    callPermits: readCallPermits(environment),
    partnerCalls: readShare("PARTNER_CALLS", environment),
    partnerJobAttempts: readShare("PARTNER_JOB_ATTEMPTS", environment),
    partnerQueuedJobs: readShare("PARTNER_QUEUED_JOBS", environment),
  };
}

function readLimit(
  environment: Environment,
  name: string,
  { what, isValid }: { readonly what: string; readonly isValid: (value: number) => boolean },
): number | undefined {
  const text = environment[name];
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (!isValid(limit) || limit <= 0) throw new Error(`${name} must be ${what} above 0.`);
  return limit;
}
