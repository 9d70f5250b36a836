import { asRefusal } from "../../../shared/gateway/operator/as-refusal.ts";
import { findStageJob } from "../../../shared/gateway/operator/find-job.ts";
import { createRequestLook } from "../../../shared/gateway/partner-api/jobs/look-at-job.ts";
import { reconcileModeOf } from "../../../shared/vendors/reconciliation.ts";
import { defineCommand } from "./command.ts";
import { detailsOfJob } from "./job-text.ts";

export const jobsLook = defineCommand({
  name: "jobs look",
  summary: "Ask the vendor now whether an uncertain job was done; at most once a minute",
  argument: { name: "job-id", description: "as jobs list --status uncertain shows it" },
  examples: ["jobs look job_0123456789abcdef --stage prod"],
  read: ({ arguments: [id = ""] }, { stage }) => ({ id, stage: stage.name }),
  question: ({ id, stage }) => `Ask the vendor about job ${id} on stage ${stage}? It reads, and repeats no call.`,
  about: ({ id }) => ({ job: id }),
  async run({ stage, stores, output, record }, { id }) {
    const job = await findStageJob(stores, id);
    record.add({ partner: job.partnerId, vendor: job.vendor, connection: job.connection });
    const requestLook = createRequestLook({
      ...stores,
      waits: stores.jobWaits,
      queues: new Map([[job.vendor, stores.jobQueueOf(job.vendor)]]),
      looks: { modeOf: (vendor) => reconcileModeOf(stage.reconcile, vendor) },
    });
    const asked = await asRefusal(() => requestLook(job));
    output.record(
      detailsOfJob(asked),
      asked.evidence?.reason === "no-read"
        ? `The vendor has no read for ${asked.operation}: its partner finds out, and resolves ${id}.`
        : `The vendor is asked about ${id}. \`jobs show ${id}\` has what it shows within seconds.`,
    );
  },
});
