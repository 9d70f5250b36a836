import { type LookUp, lookUpOf } from "../../vendors/look-up.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { Job } from "./job.ts";
import { type JobView, toJobView } from "./job-view.ts";

/**
 * Converts the record of one job into its view with what identifies its request, and the read that shows what it has done.
 *
 * @param vendors those that may be the job's
 */
export function toJobDetailView(
  job: Job,
  vendors: readonly Pick<VendorDescriptor, "id" | "operations" | "reconcile">[],
): JobView {
  const { vendor: id, operation, fingerprint, erased } = job;
  const vendor = vendors.find((one) => one.id === id);
  return {
    ...toJobView(job),
    ...(erased ? {} : { requestDigest: fingerprint }),
    lookUp: toLookUpView(id, vendor && lookUpOf(vendor, operation)),
  };
}

function toLookUpView(vendor: string, found: LookUp | undefined): NonNullable<JobView["lookUp"]> | null {
  if (found === undefined) return null;
  const { id, method, path } = found.operation;
  return { operation: id, method, path: `/v1/${vendor}${path}`, proves: found.proves };
}
