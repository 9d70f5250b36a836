import type { Partner } from "../../../shared/gateway/model/partner.ts";
import { type Purpose, purposes } from "../../../shared/gateway/model/purpose.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, type Described, lastOf } from "./command.ts";

/** The option that states what a partner uses the data of its grants for. */
export const purposeOption: NonNullable<Described["options"]>[number] = {
  flags: "--purpose <purpose>",
  description: `what the partner uses the data of these grants for: ${purposes.join(", ")}; default: not stated`,
};

/** @throws UsageError for another value */
export function readPurpose(line: CommandLine): Purpose | undefined {
  const given = lastOf(line, "purpose");
  const known = purposes.find((purpose) => purpose === given);
  if (given !== undefined && known === undefined) throw new UsageError(`--purpose is one of ${purposes.join(", ")}.`);
  return known;
}

/** A partner's grants with their purposes, as `md-integrations:* (treatment)`. */
export function describeGrants({ grants, purposes: stated = {} }: Pick<Partner, "grants" | "purposes">): string {
  if (grants.length === 0) return "no grants";
  return grants.map((grant) => (stated[grant] === undefined ? grant : `${grant} (${stated[grant]})`)).join(", ");
}

/** For the question that an operator confirms. */
export function forPurpose(purpose: Purpose | undefined): string {
  return purpose === undefined ? "" : `, for ${purpose === "other" ? "another purpose" : purpose}`;
}
