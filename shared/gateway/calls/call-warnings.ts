import { Problem } from "../../core/problem.ts";
import { withWarnings } from "../../http/header-limit.ts";
import { isAssumed } from "../../vendors/assumed.ts";
import type { Connection, Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "./call.ts";
import { audienceWarnings } from "./check-audience.ts";

/** The items of `Gateway-Warning` on every answer of an operation, by the evidence for it. */
export function operationWarnings(operation: Operation | undefined): readonly string[] {
  if (operation === undefined) return [];
  if (operation.evidence === "unconfirmed") return ["unconfirmed-operation"];
  return isAssumed(operation) ? ["assumed-operation"] : [];
}

/**
 * All items of `Gateway-Warning` about a call: its operation, its audience on this connection, and its request.
 *
 * @param connection `undefined` where its secret cannot be used: then nothing is sent
 */
export function callWarnings(
  vendor: Pick<VendorDescriptor, "id" | "title" | "audiences">,
  { operation, request, warnings = [] }: Pick<Call, "operation" | "request" | "warnings">,
  connection: Pick<Connection, "credentials"> | undefined,
): readonly string[] {
  const target = { operation, path: request.path };
  return [
    ...operationWarnings(operation),
    ...(connection === undefined ? [] : audienceWarnings(vendor, connection, target)),
    ...warnings,
  ];
}

/** The problem with these items in its `Gateway-Warning`. */
export function problemWithWarnings(problem: Problem, items: readonly string[]): Problem {
  if (items.length === 0) return problem;
  const { members, cause } = problem;
  return new Problem({ ...members, headers: withWarnings(members.headers ?? {}, items) }, { cause });
}
