import { type JobRecord, jobRecord, toJob } from "../gateway/model/job.ts";
import type { JobStore } from "../gateway/ports/job-store.ts";
import { jobExpiry } from "./job-transitions.ts";
import { absent, all, any, atMost, type Condition, is, isAsSeen } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { Records, type RecordTable } from "./records/records.ts";

type Name = keyof JobRecord;
type Looks = "finishLookNotification" | "recordLook" | "postponeLook" | "requestLook";

/** What a job no longer has when its outcome is known: no further look is made, and nothing of one is notified. */
export const lookAttributes = [
  "nextLookAt",
  "uncertainDue",
  "evidenceDue",
  "lookRequestedAt",
  "notDoneSince",
  "settled",
] as const;

/** The part of the job store that is about looks at the vendor; each step is one conditional write. */
export function dynamoJobLooks(table: RecordTable): Pick<JobStore, Looks> {
  const jobs = new Records<JobRecord>(table, { prefix: "job_", sk: "job", schema: jobRecord, idAttribute: "id" });
  return {
    async finishLookNotification(job, what, dueAt) {
      const isDone = dueAt === undefined;
      const remove = [what, ...(isDone ? (["dueAt", "dueShard"] as const) : [])];
      await jobs.change(job.id, { set: isDone ? {} : due(job.id, dueAt), remove }, isUncertainAsSeen(job));
    },

    async recordLook(job, { evidence, notDoneSince, nextLookAt, evidenceDue, settledAt, dueAt }) {
      const looks = (job.looks ?? 0) + 1;
      const set = {
        evidence,
        looks,
        ...(notDoneSince === undefined ? {} : { notDoneSince }),
        ...(nextLookAt === undefined ? {} : { nextLookAt }),
        ...(evidenceDue ? { evidenceDue: true as const } : {}),
        ...(settledAt === undefined ? {} : settledAs(settledAt)),
        ...(dueAt === undefined ? {} : due(job.id, dueAt)),
      };
      const isOver = settledAt !== undefined;
      const remove = [
        ...(notDoneSince === undefined ? (["notDoneSince"] as const) : []),
        ...(nextLookAt === undefined ? (["nextLookAt"] as const) : []),
        ...(isOver ? (["uncertainDue", "evidenceDue", "nextAttemptAt", "open"] as const) : []),
        ...(dueAt === undefined ? (["dueAt", "dueShard"] as const) : []),
      ];
      return await jobs.change(job.id, { set, remove }, isUncertainAsSeen(job));
    },

    postponeLook: (job, nextLookAt, dueAt) =>
      jobs.change(job.id, { set: { nextLookAt, ...due(job.id, dueAt) } }, isUncertainAsSeen(job)),

    async requestLook(id, now, before, dueAt) {
      const isDue = any<Name>(absent("lookRequestedAt"), atMost("lookRequestedAt", before));
      const where = all<Name>(is("status", "uncertain"), atMost("leaseExpiresAt", now), isDue);
      const set = { lookRequestedAt: now, nextLookAt: now, ...due(id, dueAt) };
      const asked = await jobs.changed(id, { set }, where);
      return asked && toJob(asked);
    },
  };
}

/** The job is uncertain by the same attempt, and no further look was recorded. */
function isUncertainAsSeen({ claims, createdAt, looks }: Parameters<JobStore["recordLook"]>[0]): Condition<Name> {
  const isSameLook =
    looks === undefined || looks === 0 ? any<Name>(absent("looks"), is("looks", 0)) : isAsSeen<Name>("looks", looks);
  return all<Name>(is("status", "uncertain"), is("claims", claims), is("createdAt", createdAt), isSameLook);
}

/** `succeeded` as by its partner's confirmation: the call itself has no answer, which can still come. */
function settledAs(at: number) {
  return { status: "succeeded", settled: true, notify: true, updatedAt: at, ...jobExpiry(at) } as const;
}
