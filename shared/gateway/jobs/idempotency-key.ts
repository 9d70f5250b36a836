import { createHash, randomBytes } from "node:crypto";
import { vendorId } from "../../core/partition-keys.ts";
import { badRequest, Problem } from "../../core/problem.ts";
import { isBlobRef } from "../../http/body.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Operation } from "../../vendors/types.ts";
import type { CallRequest } from "../model/call-request.ts";
import type { KeyedDigest } from "../model/event-id.ts";

/**
 * Reads the `Idempotency-Key`.
 *
 * @throws Problem 400 for an empty, repeated or overlong key
 */
export function readIdempotencyKey(headers: HttpHeaders): string | undefined {
  const values = headers["idempotency-key"];
  if (values === undefined) return undefined;
  const [key = ""] = values;
  if (values.length > 1 || key.trim() === "" || key.length > 255) {
    throw badRequest("Idempotency-Key must be given once, with 1 to 255 characters.");
  }
  return key;
}

/**
 * Refuses a call of an operation with `keyRequired` that has no key.
 *
 * @throws Problem 400 `idempotency-key-required`
 */
export function requireIdempotencyKey(operation: Operation | undefined, headers: HttpHeaders): void {
  if (operation?.keyRequired !== true || headers["idempotency-key"] !== undefined) return;
  throw new Problem({
    status: 400,
    name: "idempotency-key-required",
    title: "Idempotency-Key required",
    detail: `${operation.id} is not made without an Idempotency-Key, since a second call can do the work twice. Send one that is new for each order and the same for each repeat. Nothing was sent.`,
    errors: [],
  });
}

/**
 * Derives the job's id from the key within partner, vendor and connection, so that a replay finds the job after any
 * crash; random without a key.
 */
export function jobIdOf(
  digest: KeyedDigest,
  scope: { readonly partnerId: string; readonly vendor: string; readonly connection: string },
  idempotencyKey: string | undefined,
): string {
  const { partnerId, vendor, connection } = scope;
  if (idempotencyKey === undefined) return vendorId("job", vendor, randomBytes(20).toString("hex"));
  return vendorId("job", vendor, digest("job", partnerId, vendor, connection, idempotencyKey));
}

/**
 * The fingerprint of a request: equal for equal method, path, query, content and tenant, since the same call for another
 * practice is another request. A keyed digest, because each of them can name a patient.
 *
 * @param tenantHeader the header that names the tenant, in lower case; `undefined` where the vendor has no tenants
 */
export function fingerprintOf(digest: KeyedDigest, request: CallRequest, tenantHeader: string | undefined): string {
  const { method, path, query, headers, body } = request;
  const tenant = tenantHeader === undefined ? "" : (headers[tenantHeader]?.[0]?.toLowerCase() ?? "");
  const content = isBlobRef(body) ? (body.sha256 ?? body.key) : createHash("sha256").update(body).digest("hex");
  return digest("fingerprint", method, path, JSON.stringify(query), tenant, content);
}
