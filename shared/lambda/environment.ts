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

/** CALL_PERMITS: how many long calls of the vendor may be in progress; unlimited unless it is set. */
export function readCallPermits(environment: Environment = process.env): number | undefined {
  return readLimit(environment, "CALL_PERMITS", { what: "a whole number", isValid: Number.isSafeInteger });
}

/** CALLS_PER_SECOND: the rate limit of each of the vendor's connections; unlimited unless it is set. */
export function readCallsPerSecond(environment: Environment = process.env): number | undefined {
  return readLimit(environment, "CALLS_PER_SECOND", { what: "a number", isValid: Number.isFinite });
}

/**
 * A partner's share: PARTNER_DELIVERIES (long attempts at deliveries in progress), PARTNER_ENDPOINTS; unlimited unless it is
 * set.
 */
export function readShare(
  name: "PARTNER_DELIVERIES" | "PARTNER_ENDPOINTS",
  environment: Environment = process.env,
): number | undefined {
  return readLimit(environment, name, { what: "a whole number", isValid: Number.isSafeInteger });
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
