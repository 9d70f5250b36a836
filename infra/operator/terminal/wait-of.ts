import { countOf } from "./count-of.ts";

/**
 * A wait as text: `24 hours`, `24 minutes`, `5 seconds`.
 *
 * @param ms milliseconds
 */
export function waitOf(ms: number): string {
  const [unitMs, unit] =
    ms >= hour
      ? ([hour, "hour"] as const)
      : ms >= minute
        ? ([minute, "minute"] as const)
        : ([1_000, "second"] as const);
  return countOf(Math.round(ms / unitMs), unit);
}

const minute = 60_000;
const hour = 60 * minute;
