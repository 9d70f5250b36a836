import { refuseDeepJson } from "../../core/json-depth.ts";
import { badRequest, Problem } from "../../core/problem.ts";
import { isBlobRef, sizeOf } from "../../http/body.ts";
import { contentCodings } from "../../http/decode-content.ts";
import { firstHeader } from "../../http/headers.ts";
import type { OperationMatch } from "../../vendors/operation-match.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { validateRequest } from "../../vendors/validate-request.ts";
import type { CallRequest } from "../model/call-request.ts";
import { refuseUneditableBody } from "./authenticate.ts";

/** A header must stay small whatever the document contradicts itself about. */
const maxWarnings = 20;

/**
 * Checks a call at our door by what the vendor's document states, before anything is sent.
 *
 * @returns what the partner should know and nothing is refused for, as items of `Gateway-Warning`: names of ours and
 *   of fields, never content
 * @throws Problem 413 for a body over the vendor's limit, 400 for one that cannot carry the token, that is nested too
 *   deep to be looked into, or with every field that breaks a rule
 */
export function checkCall(
  vendor: VendorDescriptor,
  match: OperationMatch | undefined,
  request: CallRequest,
): readonly string[] {
  refuseLargerBody(vendor, sizeOf(request.body));
  refuseUneditableBody(vendor.auth, request);
  if (match === undefined) return [];
  if (match.operation.evidence === "unconfirmed") return ["unconfirmed-operation"];
  const rules = vendor.requestRules?.[match.operation.id];
  if (rules === undefined) return [];
  const { parameters } = match;
  const json = rules.body === undefined ? undefined : jsonOf(request);
  const { errors, doubts } = validateRequest(rules, { parameters, query: request.query, json });
  if (errors.length > 0) {
    throw badRequest(`The request breaks what ${vendor.title} documents for ${match.operation.id}.`, errors);
  }
  return doubts.slice(0, maxWarnings).map(({ pointer }) => `doubtful-field; pointer="${pointer}"`);
}

/** Vendors count the whole body, form parts included. */
export function refuseLargerBody({ title, maxBodyBytes }: VendorDescriptor, bytes: number): void {
  if (maxBodyBytes === undefined || bytes <= maxBodyBytes) return;
  throw new Problem({
    status: 413,
    name: "body-too-large",
    title: "Body too large",
    detail: `${title} takes at most ${maxBodyBytes} bytes in a request. Nothing was sent.`,
  });
}

/**
 * A body that is compressed, a form or an upload is the vendor's to check. Any other is JSON to the document, whatever
 * it calls itself: `fetch` sends text as `text/plain` unless told otherwise.
 */
function jsonOf({ headers, body }: CallRequest): string | undefined {
  if (isBlobRef(body)) return undefined;
  const type = firstHeader(headers, "content-type") ?? "";
  if (/^\s*(multipart\/|application\/x-www-form-urlencoded)/i.test(type)) return undefined;
  if (contentCodings(headers).length > 0) return undefined;
  refuseDeepJson(body);
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
}
