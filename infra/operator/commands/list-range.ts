import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, type Described, lastOf } from "./command.ts";
import { readMax } from "./read-max.ts";
import { readTime } from "./read-time.ts";

const defaultMax = 100;
const defaultHours = 24;

/** The options of a list that begins with the last arrival. */
export const rangeOptions = [
  {
    flags: "--since <time>",
    description: `arrived at this RFC 3339 time or day, or later; default: the last ${defaultHours} hours`,
  },
  { flags: "--until <time>", description: "arrived at this time or earlier" },
  { flags: "--max <number>", description: `the maximum number, of the last ones; default: ${defaultMax}` },
] as const satisfies Described["options"];

/** Which records are listed, in epoch milliseconds. */
export interface ListedRange {
  /** Absent where the option is. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly max: number;
}

/** @throws UsageError */
export function readRange(line: CommandLine): ListedRange {
  const since = readTime(lastOf(line, "since"), "--since");
  const until = readTime(lastOf(line, "until"), "--until");
  if (since !== undefined && until !== undefined && until < since) {
    throw new UsageError("--until must not be before --since.");
  }
  return { since, until, max: readMax(lastOf(line, "max")) ?? defaultMax };
}

/** Where a list begins that has no `--since`: a day before its end. */
export function defaultSince({ since, until }: ListedRange, now: number): number {
  return since ?? (until ?? now) - defaultHours * 3_600_000;
}

/** The first of a list, and whether there are more. */
export async function takeFirst<Item>(
  list: AsyncGenerator<Item, void>,
  max: number,
): Promise<{ readonly items: readonly Item[]; readonly hasMore: boolean }> {
  const items: Item[] = [];
  for await (const item of list) {
    if (items.length === max) return { items, hasMore: true };
    items.push(item);
  }
  return { items, hasMore: false };
}
