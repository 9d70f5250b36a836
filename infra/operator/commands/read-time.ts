import { UsageError } from "../terminal/errors.ts";

/** An option's value in epoch milliseconds: a day or a time of RFC 3339. @throws UsageError */
export function readTime(text: string | undefined, option: `--${string}`): number | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new UsageError(`${option} takes a time such as 2026-01-31T12:00:00Z.`);
  return time;
}
