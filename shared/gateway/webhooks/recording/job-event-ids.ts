import type { JobStatus } from "../../../core/job-status.ts";
import type { EndedJob } from "../../model/ended-job.ts";
import { eventId, type KeyedDigest } from "../../model/event-id.ts";
import type { Job } from "../../model/job.ts";

type JobOfEvent = Pick<EndedJob, "id" | "vendor" | "connection" | "claims" | "createdAt">;

/** The id of the event `job.<status>`: an event of one end has one id, however often it is published. */
export function jobEventId(
  digest: KeyedDigest,
  {
    id,
    vendor,
    connection,
    claims,
    createdAt,
    status,
    endedByWebhook,
  }: JobOfEvent & { readonly status: JobStatus; readonly endedByWebhook?: boolean | undefined },
): string {
  // A job that was pending may have had an event of its first end, with the same status.
  const end = endedByWebhook ? [claims, createdAt, "ended-by-webhook"] : [claims, createdAt];
  return eventId(digest, vendor, connection, "notification", id, status, ...end);
}

/** The id of the event `job.evidence` of one look. */
export function evidenceEventId(digest: KeyedDigest, job: JobOfEvent, look: number): string {
  const { id, vendor, connection, claims, createdAt } = job;
  return eventId(digest, vendor, connection, "notification", id, "evidence", claims, createdAt, look);
}

const notified = [
  "uncertain",
  "succeeded",
  "failed",
  "cancelled",
  "expired",
  "abandoned",
] as const satisfies JobStatus[];

/** A job that was retried has the events of its earlier claims: of this many, the first and the last of which are looked for. */
const maxClaims = 20;

/** Looks at one uncertain claim: those of the schedule and some that were asked for. */
const maxLooks = 12;

/**
 * The ids of all events that a job may have had: no record lists them. An event that there never was is an id without a record.
 * Of a job that was retried and had many claims since, the events of those in between are left out.
 */
export function jobEventIds(digest: KeyedDigest, job: Job): readonly string[] {
  const { claims, looks = 0, retriedAfterUncertain } = job;
  const ends = notified.map((status) => jobEventId(digest, { ...job, status, endedByWebhook: undefined }));
  const byWebhook = (["succeeded", "failed"] as const).map((status) =>
    jobEventId(digest, { ...job, status, endedByWebhook: true }),
  );
  const evidence = numbersTo(looks).map((look) => evidenceEventId(digest, job, look));
  const earlier = retriedAfterUncertain ? claimsBefore(claims).flatMap((one) => uncertainIds(digest, job, one)) : [];
  return [...ends, ...byWebhook, ...evidence, ...earlier];
}

/** The events of a claim that was uncertain, and was resolved by a retry. */
function uncertainIds(digest: KeyedDigest, job: Job, claims: number): readonly string[] {
  const then = { ...job, claims, endedByWebhook: undefined };
  return [
    jobEventId(digest, { ...then, status: "uncertain" }),
    ...numbersTo(maxLooks).map((look) => evidenceEventId(digest, then, look)),
  ];
}

function claimsBefore(claims: number): readonly number[] {
  const all = numbersTo(claims - 1);
  return all.length <= maxClaims ? all : [...all.slice(0, maxClaims / 2), ...all.slice(-maxClaims / 2)];
}

const numbersTo = (last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last) }, (_, index) => index + 1);
