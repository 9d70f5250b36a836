import { asRefusal } from "../../../shared/gateway/operator/as-refusal.ts";
import { findStageJob } from "../../../shared/gateway/operator/find-job.ts";
import { createCancelQueuedJob } from "../../../shared/gateway/partner-api/jobs/cancel-job.ts";
import { defineCommand } from "./command.ts";
import { detailsOfJob } from "./job-text.ts";

export const jobsCancel = defineCommand({
  name: "jobs cancel",
  summary: "Cancel a queued job of a partner, which is notified of it",
  argument: { name: "job-id", description: "as jobs list shows it" },
  examples: ["jobs cancel job_0123456789abcdef --stage prod"],
  read: ({ arguments: [id = ""] }, { stage }) => ({ id, stage: stage.name }),
  question: ({ id, stage }) => `Cancel job ${id} on stage ${stage}? Its call is not sent.`,
  about: ({ id }) => ({ job: id }),
  async run({ stores, output, record }, { id }) {
    const job = await findStageJob(stores, id);
    record.add({ partner: job.partnerId, vendor: job.vendor, connection: job.connection });
    const cancelled = await asRefusal(() => createCancelQueuedJob({ ...stores, waits: stores.jobWaits })(job));
    output.record(detailsOfJob(cancelled), `Cancelled: ${id}. Its outcome is ${cancelled.outcome}.`);
  },
});
