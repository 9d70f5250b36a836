import { isJobStatus, type JobStatus, jobStatuses } from "../../../shared/core/job-status.ts";
import { createListJobs } from "../../../shared/gateway/operator/list-jobs.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf, listOf } from "./command.ts";
import { lineOfJob, viewOfJob } from "./job-text.ts";
import { readSince } from "./read-since.ts";

export const jobsList = defineCommand({
  name: "jobs list",
  summary: "List all partners' jobs, such as those that are uncertain",
  options: [
    {
      flags: "--status <statuses>",
      description: `any of ${jobStatuses.join(", ")}, separated by commas; default: all`,
    },
    { flags: "--vendor <vendor>", description: "only jobs of this vendor" },
    { flags: "--since <time>", description: "jobs created at this RFC 3339 time or later" },
  ],
  isList: true,
  examples: [
    "jobs list --status uncertain --stage prod",
    "jobs list --status queued,sending --vendor syncvet --since 2026-01-31T12:00:00Z --stage prod --json",
  ],
  read: (line) => ({
    statuses: readStatuses(line),
    vendor: lastOf(line, "vendor"),
    since: readSince(lastOf(line, "since")),
  }),
  async run({ stores, output }, filter) {
    let count = 0;
    for await (const job of createListJobs(stores)(filter)) {
      if (count === 0) output.remark("id  partner  vendor/connection  operation  status  attempts  created  updated");
      output.record(viewOfJob(job), lineOfJob(job));
      count += 1;
    }
    output.remark(`${count} jobs.`);
  },
});

function readStatuses(line: CommandLine): readonly JobStatus[] {
  const names = listOf(line, "status");
  if (names.some((name) => !isJobStatus(name))) {
    throw new UsageError(`--status takes any of ${jobStatuses.join(", ")}.`);
  }
  return names.length === 0 ? jobStatuses : names.filter(isJobStatus);
}
