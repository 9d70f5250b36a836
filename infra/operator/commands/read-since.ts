import { readTime } from "./read-time.ts";

/** The value of `--since` in epoch milliseconds: a day or a time of RFC 3339. @throws UsageError */
export function readSince(text: string | undefined): number | undefined {
  return readTime(text, "--since");
}
