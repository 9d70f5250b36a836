import { isGranted } from "../../../core/grants.ts";
import { notFound } from "../../../core/problem.ts";
import type { Job } from "../../model/job.ts";
import type { Partner } from "../../model/partner.ts";
import type { RecordRequest } from "./record-request.ts";

/**
 * @param find reads the job with or without its bodies
 * @throws Problem 404 when there is no such job, it belongs to another partner, or the grant was withdrawn
 */
export async function findOwnJob<Found extends Job>(
  find: (id: string) => Promise<Found | undefined>,
  { partner, parameters }: RecordRequest,
): Promise<Found> {
  const job = await find(parameters.id);
  if (job === undefined || !canSeeJob(partner, job)) throw notFound("There is no such job.");
  return job;
}

/** Whether the job is the partner's, of an operation that it may still call. */
export function canSeeJob(partner: Partner, job: Job): boolean {
  return job.partnerId === partner.id && isGranted(partner.grants, job.vendor, job.connection, job.operation);
}
