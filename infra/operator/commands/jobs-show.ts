import { findStageJob } from "../../../shared/gateway/operator/find-job.ts";
import { defineCommand } from "./command.ts";
import { detailLinesOfJob, detailsOfJob, lineOfJob } from "./job-text.ts";

export const jobsShow = defineCommand({
  name: "jobs show",
  summary: "Show a job with its last attempts and what reading its vendor has shown, without request and answer",
  argument: { name: "job-id", description: "as jobs list shows it" },
  examples: ["jobs show job_0123456789abcdef --stage prod"],
  read: ({ arguments: [id = ""] }) => id,
  async run({ stores, output }, id) {
    const job = await findStageJob(stores, id);
    output.record(detailsOfJob(job), lineOfJob(job), ...detailLinesOfJob(job));
  },
});
