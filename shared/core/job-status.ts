/** The states of a job. The outcome of an `abandoned` one stays `uncertain`. */
export const jobStatuses = [
  "queued",
  "sending",
  "succeeded",
  "failed",
  "uncertain",
  "cancelled",
  "expired",
  "abandoned",
] as const;

export type JobStatus = (typeof jobStatuses)[number];

export function isJobStatus(text: string): text is JobStatus {
  return jobStatuses.some((status) => status === text);
}
