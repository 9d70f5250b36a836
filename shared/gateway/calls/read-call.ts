import { outlineBody } from "../../core/body-outline.ts";
import { type HttpHeaders, withoutConnectionHeaders } from "../../http/headers.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import { refuseMethodOverride } from "../../http/method-override/refuse-override.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { CallRequest } from "../model/call-request.ts";
import type { Upload } from "../model/upload.ts";
import { uploadKey } from "../uploads/upload-id.ts";
import type { Call } from "./call.ts";
import { checkCall } from "./check-call.ts";
import type { CallTarget } from "./read-target.ts";
import { refuseSecondContentType, refuseUnsendableHeaders } from "./refuse-headers.ts";

export interface ReadCallInput {
  readonly request: GatewayRequest;
  readonly vendor: VendorDescriptor;
  /** Known and granted. */
  readonly target: CallTarget;
  /** Takes the place of the request's body, with the type that it was made for. */
  readonly upload?: Upload | undefined;
}

/**
 * Reads headers, query and body of a request. The body is scanned once: the search for a method override, the request's
 * validation and the signature use the same outline.
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
  const outline = outlineBody(request.body);
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
      outline: upload === undefined ? outline : undefined,
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
