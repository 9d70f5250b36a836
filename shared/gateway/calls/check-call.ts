import { type BodyOutline, isEditable, isTooDeep } from "../../core/body-outline.ts";
import { bodyTooDeep } from "../../core/json-depth.ts";
import { badRequest, Problem } from "../../core/problem.ts";
import { sizeOf } from "../../http/body.ts";
import { contentCodings } from "../../http/decode-content.ts";
import { firstHeader } from "../../http/headers.ts";
import type { OperationMatch } from "../../vendors/operation-match.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { validateRequest } from "../../vendors/validate-request.ts";
import type { CallRequest } from "../model/call-request.ts";
import { bodyNotEditable } from "./call-problems.ts";
import { refuseCredentialQuery } from "./credential-query.ts";

export interface CheckInput {
  readonly vendor: VendorDescriptor;
  /** `undefined` for a path that the catalogue does not know. */
  readonly match: OperationMatch | undefined;
  readonly request: CallRequest;
  /** The request's body; `undefined` for an upload. */
  readonly outline: BodyOutline | undefined;
}

/** Keeps the header small, whatever the vendor's document contradicts itself about. */
const maxWarnings = 20;

/**
 * Validates a request by what the vendor's document states, before it is recorded, queued or sent.
 *
 * @returns doubtful findings that nothing is refused for, as items of `Gateway-Warning`: names of warnings and of fields,
 *   never content
 * @throws Problem 413 for a body over the vendor's limit, 400 for a body that cannot carry the token or is nested too
 *   deep to be parsed, and 400 with every field that breaks a rule
 */
export function checkCall({ vendor, match, request, outline }: CheckInput): readonly string[] {
  refuseLargerBody(vendor, sizeOf(request.body));
  refuseCredentialQuery(vendor.auth, request);
  const carriesToken = vendor.auth.kind === "access-token" && vendor.auth.carriedIn !== "authorization-header";
  const isCompressed = contentCodings(request.headers).length > 0;
  if (carriesToken) {
    if (outline === undefined || isCompressed) throw bodyNotEditable();
    if (isTooDeep(outline)) throw bodyTooDeep();
    if (!isEditable(outline)) throw bodyNotEditable();
  }
  if (match === undefined || match.operation.evidence === "unconfirmed") return [];
  const rules = vendor.requestRules?.[match.operation.id];
  if (rules === undefined) return [];
  const body = rules.body === undefined || isCompressed || isForm(request) ? undefined : outline;
  if (body !== undefined && !carriesToken && isTooDeep(body)) throw bodyTooDeep();
  const { errors, doubts } = validateRequest(rules, { parameters: match.parameters, query: request.query, body });
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
 * A form is left to the vendor to check. Any other body is JSON to the document, whatever its type: `fetch` sends text
 * as `text/plain` by default.
 */
function isForm({ headers }: CallRequest): boolean {
  const type = firstHeader(headers, "content-type") ?? "";
  return /^\s*(multipart\/|application\/x-www-form-urlencoded)/i.test(type);
}
