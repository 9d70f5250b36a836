import { type HttpHeaders, withoutConnectionHeaders } from "../../http/headers.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import { refuseMethodOverride } from "../../http/method-override/refuse-override.ts";
import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { CallRequest } from "../model/call-request.ts";
import type { Upload } from "../model/upload.ts";
import { uploadKey } from "../uploads/upload-id.ts";
import { checkCall } from "./check-call.ts";
import { refuseSecondContentType } from "./content-type.ts";
import type { CallTarget } from "./read-target.ts";
import { refuseUnsendableHeaders } from "./unsendable-headers.ts";

/** A partner's request, understood: which operation of which connection it is. */
export interface Call {
  readonly connectionName: string;
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation: Operation | undefined;
  /** What the grant must name: the operation's id or `passthrough`. */
  readonly action: string;
  /** A read: may be sent again when its outcome is uncertain. Unknown paths are taken for writes unless GET or HEAD. */
  readonly safe: boolean;
  readonly request: CallRequest;
  /** Where an answer is kept that is too large to hold; without it, such an answer is refused. */
  readonly storeAnswerUnder?: string;
  /** What the partner should know of the request and nothing is refused for: the items of `Gateway-Warning`. */
  readonly warnings?: readonly string[];
  /** Whose call it is; partners share a vendor's rate budget. */
  readonly partnerId?: string;
  /** Set where nobody waits for the call: no function sleeps longer than this for a vendor that is not ready. */
  readonly maxWaitMs?: number;
}

/**
 * Reads the rest of a request whose target is known and granted.
 *
 * @param upload stands for the request's body, with the type that it was made for
 * @throws Problem 400 for a second `Content-Type`, a header that cannot be sent, a method override or fields that break the vendor's rules, 413 for a body over the vendor's limit
 */
export function readCall(
  request: GatewayRequest,
  vendor: VendorDescriptor,
  { connectionName, path, match, action }: CallTarget,
  upload?: Upload,
): Call {
  const { method, query } = request;
  // What `Connection` names ends here: the request is judged by the headers that can be sent on.
  const headers = withoutConnectionHeaders(request.headers);
  const vendorRequest = { method, path, query, ...contentOf(headers, request.body, upload) };
  refuseSecondContentType(vendorRequest.headers);
  refuseUnsendableHeaders(vendorRequest.headers, match?.operation);
  refuseMethodOverride(request, vendorRequest.headers);
  return {
    connectionName,
    operation: match?.operation,
    action,
    safe: match?.operation.safe ?? (method === "GET" || method === "HEAD"),
    request: vendorRequest,
    warnings: checkCall(vendor, match, vendorRequest),
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
