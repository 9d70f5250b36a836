import { isGranted } from "../../core/grants.ts";
import { badRequest, forbidden, notFound } from "../../core/problem.ts";
import { firstHeader } from "../../http/headers.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import { canonicalPath } from "../../http/vendor-path.ts";
import type { OperationMatcher } from "../../vendors/operation-match.ts";
import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { Upload } from "../ports/upload-ledger.ts";
import { uploadKey } from "../uploads/upload-id.ts";
import type { CallRequest } from "./call-request.ts";
import { checkCall } from "./check-call.ts";
import { refuseMethodOverride } from "./method-override.ts";

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
  readonly keepAnswerUnder?: string;
  /** What the partner should know of the request and nothing is refused for: the items of `Gateway-Warning`. */
  readonly warnings?: readonly string[];
  /** Whose call it is; partners share a vendor's rate budget. */
  readonly partnerId?: string;
  /** Set where nobody waits for the call: no function sleeps longer than this for a vendor that is not ready. */
  readonly longestWaitMs?: number;
}

/**
 * Reads what a partner asks for and whether it may.
 *
 * @param upload stands for the request's body, with the type that it was made for
 * @throws Problem 400 for a crooked path, a method override or fields that break the vendor's rules, 403 for a login
 *   operation or one outside the grants, 404 for a connection that there is not, 413 for a body over the vendor's limit
 */
export function readCall(
  request: GatewayRequest,
  vendor: VendorDescriptor,
  matcher: OperationMatcher,
  access: { readonly grants: readonly string[]; readonly connections: readonly string[] },
  upload?: Upload,
): Call {
  const prefix = `/v1/${vendor.id}`;
  const path = canonicalPath(request.path);
  if (!path.startsWith(`${prefix}/`)) throw notFound(`The path must begin with ${prefix}/.`);
  const vendorPath = path.slice(prefix.length);
  const connectionName = readConnectionName(request);
  refuseMethodOverride(request);
  if (matcher.isInternal(vendorPath)) {
    throw forbidden(
      `The gateway logs in to ${vendor.title} for you and keeps the session. Call the operation you need; no token is wanted.`,
    );
  }
  const match = matcher.match(request.method, vendorPath);
  const operation = match?.operation;
  const action = operation?.id ?? "passthrough";
  if (!isGranted(access.grants, vendor.id, connectionName, action)) {
    throw forbidden(`This key has no grant for ${vendor.id}/${connectionName}:${action}.`);
  }
  if (!access.connections.includes(connectionName)) {
    throw notFound(`${vendor.title} has no connection of that name here. See GET /v1/vendors.`);
  }
  const { method, query } = request;
  const vendorRequest = { method, path: vendorPath, query, ...contentOf(request, upload) };
  return {
    connectionName,
    operation,
    action,
    safe: operation?.safe ?? (method === "GET" || method === "HEAD"),
    request: vendorRequest,
    warnings: checkCall(vendor, match, vendorRequest),
  };
}

function contentOf(
  { headers, body }: GatewayRequest,
  upload: Upload | undefined,
): Pick<CallRequest, "headers" | "body"> {
  if (upload === undefined) return { headers, body };
  const { id, size, contentType } = upload;
  return { headers: { ...headers, "content-type": [contentType] }, body: { key: uploadKey(id), size } };
}

function readConnectionName(request: GatewayRequest): string {
  const values = request.headers["gateway-connection"] ?? [];
  if (values.length > 1) throw badRequest("Gateway-Connection is given more than once.");
  const name = firstHeader(request.headers, "gateway-connection")?.trim() ?? "default";
  if (!/^[A-Za-z0-9-]{1,64}$/.test(name)) {
    throw badRequest("Gateway-Connection must be the name of a connection: letters, digits and hyphens.");
  }
  return name;
}
