import { type BodyOutline, parseBody } from "../../core/body-outline.ts";
import { type HttpHeaders, withoutConnectionHeaders } from "../../http/headers.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import { refuseMethodOverride } from "../../http/method-override/refuse-override.ts";
import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { CallRequest } from "../model/call-request.ts";
import type { Upload } from "../model/upload.ts";
import { uploadKey } from "../uploads/upload-id.ts";
import { checkCall } from "./check-call.ts";
import type { CallTarget } from "./read-target.ts";
import { refuseSecondContentType, refuseUnsendableHeaders } from "./refuse-headers.ts";

/** One vendor call: which operation of which connection, and what is sent. */
export interface Call {
  readonly connectionName: string;
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation: Operation | undefined;
  /** What the grant must name: the operation's id or `passthrough`. */
  readonly action: string;
  /** A read: may be sent again when its outcome is uncertain. An unknown path is a write unless GET or HEAD. */
  readonly safe: boolean;
  readonly request: CallRequest;
  /** Of the request's body, parsed once when the request was read; a queued call has none. */
  readonly outline?: BodyOutline;
  /** Where an answer is stored that is too large for memory; without it, such an answer is refused. */
  readonly storeAnswerUnder?: string;
  /** Items of `Gateway-Warning` about the request. */
  readonly warnings?: readonly string[];
  /** Partners share a vendor's rate limit. */
  readonly partnerId?: string;
  /** For a call from a queue: the longest time for which a function sleeps until the vendor is ready. */
  readonly maxWaitMs?: number;
}

export interface ReadCallInput {
  readonly request: GatewayRequest;
  readonly vendor: VendorDescriptor;
  /** Known and granted. */
  readonly target: CallTarget;
  /** Takes the place of the request's body, with the type that it was made for. */
  readonly upload?: Upload | undefined;
}

/**
 * Reads headers, query and body of a request. The body is parsed once: the search for a method override, the request's
 * validation and the signature go by the same outline.
 *
 * @throws Problem 400 for a second `Content-Type`, a header that cannot be sent, a method override or fields that break
 *   the vendor's rules, 413 for a body over the vendor's limit
 */
export function readCall({ request, vendor, target, upload }: ReadCallInput): Call {
  const { method, query } = request;
  const { connectionName, path, match, action } = target;
  // A header that `Connection` names is not forwarded, so the request is checked without it.
  const headers = withoutConnectionHeaders(request.headers);
  const vendorRequest = { method, path, query, ...contentOf(headers, request.body, upload) };
  const parsed = parseBody(request.body);
  const { outline } = parsed;
  refuseSecondContentType(vendorRequest.headers);
  refuseUnsendableHeaders(vendorRequest.headers, match?.operation);
  refuseMethodOverride({ query, headers: request.headers, sentHeaders: vendorRequest.headers, outline });
  return {
    connectionName,
    operation: match?.operation,
    action,
    safe: match?.operation.safe ?? (method === "GET" || method === "HEAD"),
    request: vendorRequest,
    ...(upload === undefined ? { outline } : {}),
    warnings: checkCall({
      vendor,
      match,
      request: vendorRequest,
      parsed: upload === undefined ? parsed : undefined,
    }),
  };
}

function contentOf(
  headers: HttpHeaders,
  body: Uint8Array,
  upload: Upload | undefined,
): Pick<CallRequest, "headers" | "body"> {
  if (upload === undefined) return { headers, body };
  const { id, size, contentType } = upload;
  return { headers: { ...headers, "content-type": [contentType] }, body: { key: uploadKey(id), size } };
}
