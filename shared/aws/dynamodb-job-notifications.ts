import { jobRecord, toJob } from "../gateway/model/job.ts";
import type { JobStore } from "../gateway/ports/job-store.ts";
import { all, is } from "./records/conditions.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** The part of the job store that needs no bodies: a function that sends notifications has no right to read them. */
export function dynamoJobNotifications(table: RecordTable): Pick<JobStore, "lookUpJob" | "finishNotification"> {
  const jobs = new Records(table, { sk: "job", schema: jobRecord, idAttribute: "id" });
  return {
    async lookUpJob(id) {
      const found = await jobs.findPart(id, jobRecord);
      return found && toJob(found);
    },
    async finishNotification({ id, status, claims, createdAt }) {
      const isAsSent = all(is("status", status), is("claims", claims), is("createdAt", createdAt));
      await jobs.change(id, { remove: ["dueAt", "dueShard"] }, isAsSent);
    },
  };
}
