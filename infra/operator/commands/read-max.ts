import { UsageError } from "../terminal/errors.ts";

/** The value of `--max`. @throws UsageError */
export function readMax(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const max = Number(text);
  if (!Number.isSafeInteger(max) || max < 1) throw new UsageError("--max takes a whole number from 1.");
  return max;
}
