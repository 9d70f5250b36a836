import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, type Described, lastOf } from "./command.ts";

const maxOverlapHours = 168;
const defaultOverlapHours = "24";

/** The option of a rotation. @param what is so during the overlap */
export function overlapOption(what: string): NonNullable<Described["options"]>[number] {
  return {
    flags: "--overlap <hours>",
    description: `the hours for which ${what}, up to ${maxOverlapHours}; default: ${defaultOverlapHours}`,
  };
}

/** @throws UsageError */
export function readOverlapHours(line: CommandLine): number {
  const overlap = lastOf(line, "overlap") ?? defaultOverlapHours;
  if (!/^\d{1,3}$/.test(overlap) || Number(overlap) > maxOverlapHours) {
    throw new UsageError(`--overlap takes whole hours from 0 to ${maxOverlapHours}.`);
  }
  return Number(overlap);
}
