import { type JobRecord, jobRecord, toJob } from "../gateway/model/job.ts";
import type { JobStore } from "../gateway/ports/job-store.ts";
import { lookAttributes } from "./dynamodb-job-looks.ts";
import { isSettled, jobExpiry } from "./job-transitions.ts";
import { absent, all, any, atMost, exists, is } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** The part of the job store that needs no bodies: a function that sends notifications has no right to read them. */
export function dynamoJobNotifications(
  table: RecordTable,
): Pick<JobStore, "lookUpJob" | "finishNotification" | "completeWriteback"> {
  const jobs = new Records(table, { prefix: "job_", sk: "job", schema: jobRecord, idAttribute: "id" });
  return {
    async lookUpJob(id) {
      const found = await jobs.findPart(id, jobRecord);
      return found && toJob(found);
    },

    async finishNotification({ id, status, claims, createdAt, endedByWebhook }) {
      const isSameEnd = endedByWebhook === undefined ? absent("endedByWebhook") : exists("endedByWebhook");
      const isAsSent = all<keyof JobRecord>(
        is("status", status),
        is("claims", claims),
        is("createdAt", createdAt),
        isSameEnd,
      );
      await jobs.change(id, { remove: ["dueAt", "dueShard"] }, isAsSent);
    },

    async completeWriteback({ id, createdAt, claims }, to, now, notificationDueAt) {
      const isPending = all<"status" | "vendorPending">(is("status", "succeeded"), exists("vendorPending"));
      const isUncertain = all<"status" | "leaseExpiresAt">(is("status", "uncertain"), atMost("leaseExpiresAt", now));
      const set = {
        status: to,
        outcome: "answered",
        updatedAt: now,
        notify: true,
        endedByWebhook: true,
        ...jobExpiry(now),
        ...due(id, notificationDueAt),
      } as const;
      const isAnswered = all(
        is("createdAt", createdAt),
        is("claims", claims),
        any<keyof JobRecord>(isPending, isUncertain, isSettled),
      );
      const remove = ["vendorPending", "nextAttemptAt", "open", ...lookAttributes] as const;
      const ended = await jobs.changed(id, { set, remove }, isAnswered);
      return ended && toJob(ended);
    },
  };
}
