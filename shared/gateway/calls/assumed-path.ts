import { Problem } from "../../core/problem.ts";
import { isBlobRef, sizeOf } from "../../http/body.ts";
import type { WholeResponse } from "../../http/messages.ts";
import { isAssumed } from "../../vendors/assumed.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "./call.ts";
import { headerText, maxQuotedBytes, vendorAnswerMember } from "./vendor-answer-member.ts";

/** Headers of the answer that the problem keeps. */
const keptHeaders: readonly string[] = ["Gateway-Job", "Idempotency-Replayed", "Preference-Applied"];

/**
 * Replaces a vendor's 404 to an operation whose path is assumed: a partner could read it as "no such record", while the
 * path itself may be wrong (`docs/adr/0024-assumed-paths.md`). A job's stored response stays the vendor's.
 *
 * @param answer as its caller would get it
 * @throws Problem 404 `assumed-path-not-found`, with the vendor's answer in it
 */
export function refuseAssumedPath(
  vendor: Pick<VendorDescriptor, "id" | "title" | "vendorPaths">,
  { operation, request }: Pick<Call, "operation" | "request">,
  { status, headers, body }: WholeResponse,
): void {
  if (status !== 404 || headers["Gateway-Outcome"] !== "answered") return;
  if (operation === undefined || !isAssumed(operation)) return;
  const quotable = typeof body === "string" ? Buffer.from(body) : body;
  // A larger answer passes as it is.
  if (sizeOf(quotable) > maxQuotedBytes || isBlobRef(quotable)) return;
  const { id, method, path } = operation;
  const assumed = vendor.vendorPaths?.[id] ?? `${method} ${path}`;
  const example = JSON.stringify({ [vendor.id]: { [id]: assumed } });
  throw new Problem({
    status: 404,
    name: "assumed-path-not-found",
    title: "Not found, or a wrong path",
    detail:
      `${vendor.title} answered 404. Its document gives neither method nor path of ${id}: the gateway assumes ${assumed}, which may be wrong, or there is no such record. If ids that certainly exist are not found either, tell the gateway's operator: \`npm run operator -- connections check\` shows which assumed paths exist, and the stage's \`vendorPaths\` in infra/stages.ts corrects one, as in ${example} with the vendor's own method and path; this path stays. ${request.method === "HEAD" ? "" : "The vendor's answer is in vendorAnswer."}`.trimEnd(),
    outcome: "answered",
    vendorAnswer: vendorAnswerMember(headers, quotable),
    headers: Object.fromEntries(keptHeaders.flatMap((name) => textHeader(headers, name))),
  });
}

function textHeader(headers: WholeResponse["headers"], name: string): readonly (readonly [string, string])[] {
  const value = headerText(headers, name);
  return value === undefined ? [] : [[name, value]];
}
