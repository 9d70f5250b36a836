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

/** CALL_PERMITS: how many long calls of the vendor may be in progress; unlimited unless it is set. */
export function readCallPermits(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): number | undefined {
  const text = environment["CALL_PERMITS"];
  if (text === undefined) return undefined;
  const permits = Number(text);
  if (!Number.isSafeInteger(permits) || permits <= 0) throw new Error("CALL_PERMITS must be a whole number above 0.");
  return permits;
}

/** CALLS_PER_SECOND: the rate limit of each of the vendor's connections; unlimited unless it is set. */
export function readCallsPerSecond(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): number | undefined {
  const text = environment["CALLS_PER_SECOND"];
  if (text === undefined) return undefined;
  const rate = Number(text);
  if (!Number.isFinite(rate) || rate <= 0) throw new Error("CALLS_PER_SECOND must be a number above 0.");
  return rate;
}
