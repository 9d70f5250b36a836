import { jobAttemptContract } from "./job-store/attempts.ts";
import { idempotencyKeyContract } from "./job-store/keys.ts";
import { jobLeaseContract } from "./job-store/leases.ts";
import { openJobContract } from "./job-store/open-jobs.ts";
import { jobRecordContract } from "./job-store/records.ts";
import { jobResolutionContract } from "./job-store/resolutions.ts";
import { jobStoreSetUp, type MakeJobStore } from "./job-store/set-up.ts";

/** What every job store guarantees, the one in DynamoDB and the one in memory. Each test uses new ids. */
export function jobStoreContract(make: MakeJobStore): void {
  const setUp = jobStoreSetUp(make);
  jobRecordContract(setUp);
  idempotencyKeyContract(setUp);
  jobLeaseContract(setUp);
  jobAttemptContract(setUp);
  jobResolutionContract(setUp);
  openJobContract(setUp);
}
