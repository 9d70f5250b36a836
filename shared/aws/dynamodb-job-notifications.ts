import type { JobStore } from "../gateway/ports/job-store.ts";
import { jobAttributes, toJob } from "./job-items.ts";
import { text, whole } from "./record-items.ts";
import type { RecordTable } from "./record-table.ts";

/** The part of the job store that needs no bodies: who tells of a job need not be able to read what it was about. */
export function dynamoJobNotifications(table: RecordTable): Pick<JobStore, "lookUpJob" | "finishNotification"> {
  const key = (id: string) => ({ pk: id, sk: "job" });
  return {
    async lookUpJob(id) {
      const item = await table.get(key(id), { only: jobAttributes });
      return item === undefined ? undefined : toJob(item);
    },
    async finishNotification({ id, status, claims }) {
      // An earlier version's record of an abandoned job says `failed` (`toJob`).
      const stored = status === "abandoned" ? "failed" : status;
      await table.update(
        key(id),
        "REMOVE #dueAt, #dueShard",
        "#status IN (:status, :stored) AND #attempts = :attempts",
        { ":status": text(status), ":stored": text(stored), ":attempts": whole(claims) },
      );
    },
  };
}
