import { vendorId } from "../../core/partition-keys.ts";
import { isBlobRef } from "../../http/body.ts";
import type { Reconciliation } from "../../vendors/reconciliation.ts";
import type { VendorRequest } from "../../vendors/split-call.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { StoredJob } from "../model/job.ts";

/** The request of a job as its vendor's reconciliation reads it; `undefined` for one whose body is stored elsewhere, or erased. */
export function requestOf({ request, erased }: Pick<StoredJob, "request" | "erased">): VendorRequest | undefined {
  const { method, path, query, headers, body } = request;
  return erased || isBlobRef(body) ? undefined : { method, path, query, headers, body };
}

/**
 * The key under which a job is known to the looks at others: the resource that it writes, or the list that shows what it
 * creates. A keyed digest, since both can name a patient.
 *
 * @returns `undefined` for a job that is not asked about
 */
export function peerKeyOf(
  digest: KeyedDigest,
  { id, tenantHeader }: Pick<VendorDescriptor, "id" | "tenantHeader">,
  reconciliation: Reconciliation | undefined,
  job: Pick<StoredJob, "connection" | "request" | "erased">,
): string | undefined {
  if (reconciliation === undefined) return undefined;
  const { connection } = job;
  const request = requestOf(job);
  const resource = request && resourceOf(reconciliation, request);
  if (resource === undefined) return undefined;
  const tenant = tenantHeader === undefined ? "" : (job.request.headers[tenantHeader]?.[0] ?? "");
  return vendorId("peer", id, digest("resource", id, connection, tenant.toLowerCase(), resource.toLowerCase()));
}

function resourceOf({ resource, next }: Reconciliation, request: VendorRequest): string | undefined {
  if (resource !== undefined) return resource(request);
  const read = next(request, []);
  if (read === undefined) return undefined;
  const body = Buffer.from(read.body).toString("base64");
  return JSON.stringify([read.path, read.query, body]);
}

/** The key of the claim of a vendor's record. */
export function claimKeyOf(
  digest: KeyedDigest,
  { vendor, connection }: Pick<StoredJob, "vendor" | "connection">,
  item: string,
): string {
  return vendorId("clm", vendor, digest("claim", vendor, connection, item));
}
