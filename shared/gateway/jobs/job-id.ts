import { createHash, randomBytes } from "node:crypto";
import { isBlobRef } from "../../http/body.ts";
import type { Call } from "../calls/read-call.ts";
import type { KeyedDigest } from "../model/event-id.ts";

/**
 * The job's id: from the `Idempotency-Key` within partner, vendor and connection, so that a replay finds the job
 * whatever crashed in between; at random where there is none.
 */
export function jobId(
  digest: KeyedDigest,
  scope: { readonly partnerId: string; readonly vendor: string; readonly connection: string },
  idempotencyKey: string | undefined,
): string {
  if (idempotencyKey === undefined) return `job_${randomBytes(20).toString("hex")}`;
  return `job_${digest("job", scope.partnerId, scope.vendor, scope.connection, idempotencyKey)}`;
}

/**
 * Equal for equal requests: method, path, query, content, and the tenant where the vendor has tenants: the same call
 * for another practice is another request. Keyed, since any of them can name a patient.
 *
 * @param tenantHeader the header that names the tenant, in lower case
 */
export function fingerprint(digest: KeyedDigest, call: Call, tenantHeader: string | undefined): string {
  const { method, path, query, headers, body } = call.request;
  const tenant = tenantHeader === undefined ? "" : (headers[tenantHeader]?.[0]?.toLowerCase() ?? "");
  const content = isBlobRef(body) ? (body.sha256 ?? body.key) : createHash("sha256").update(body).digest("hex");
  return digest("fingerprint", method, path, JSON.stringify(query), tenant, content);
}
