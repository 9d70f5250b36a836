import type { JobLedger } from "../gateway/ports/job-ledger.ts";
import { jobAttributes, toJob } from "./job-items.ts";
import { text, whole } from "./ledger-items.ts";
import type { LedgerTable } from "./ledger-table.ts";

/** The part of the job ledger that needs no bodies: who tells of a job need not be able to read what it was about. */
export function dynamoJobNotices(table: LedgerTable): Pick<JobLedger, "lookUpJob" | "finishNotice"> {
  const key = (id: string) => ({ pk: id, sk: "job" });
  return {
    async lookUpJob(id) {
      const item = await table.get(key(id), { only: jobAttributes });
      return item === undefined ? undefined : toJob(item);
    },
    async finishNotice({ id, status, claims }) {
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
