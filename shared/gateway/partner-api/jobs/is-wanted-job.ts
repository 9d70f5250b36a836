import type { Job } from "../../model/job.ts";
import type { Partner } from "../../model/partner.ts";
import type { jobQuery } from "../requests/job-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import { canSeeJob } from "../visibility/find-own-job.ts";

export type JobFilters = Pick<QueryOf<typeof jobQuery>, "status" | "vendor" | "connection" | "operation">;

/** Whether the partner may see the job, and each filter that is given includes it. */
export function isWantedJob(partner: Partner, filters: JobFilters, job: Job): boolean {
  return canSeeJob(partner, job) && isIncludedJob(filters, job);
}

/** Whether each filter that is given includes the job, whoever's it is. */
export function isIncludedJob({ status, vendor, connection, operation }: JobFilters, job: Job): boolean {
  return (
    (status === undefined || job.status === status) &&
    (vendor === undefined || job.vendor === vendor) &&
    (connection === undefined || job.connection === connection) &&
    (operation === undefined || job.operation === operation)
  );
}
