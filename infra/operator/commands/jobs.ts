import { isJobStatus, type JobStatus, jobStatuses } from "../../../shared/core/job-status.ts";
import { listJobs } from "../../../shared/gateway/operator/list-jobs.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { Job } from "../../../shared/gateway/ports/job-ledger.ts";
import type { OperatorCommand } from "../command.ts";

export const jobsCommand: OperatorCommand = {
  name: "jobs",
  usage: "--status <status>[,<status>…] [--vendor <vendor>] [--since <RFC 3339 time>]",
  summary: "Lists all partners' jobs by state, such as those that are uncertain",
  positionals: 0,
  options: ["status", "vendor", "since"],
  async run({ stores, print }, { options: { status = [], vendor = [], since = [] } }) {
    const filter = { statuses: readStatuses(status), vendor: vendor.at(-1), since: readTime(since.at(-1)) };
    let count = 0;
    for await (const job of listJobs(stores, filter)) {
      if (count === 0) print("id  partner  vendor/connection  operation  status  attempts  made  last change");
      print(lineOf(job));
      count += 1;
    }
    print(`${count} jobs.`);
  },
};

function readStatuses(given: readonly string[]): readonly JobStatus[] {
  const names = given.flatMap((text) => text.split(","));
  const wrong = names.filter((name) => !isJobStatus(name));
  if (names.length > 0 && wrong.length === 0) return names.filter(isJobStatus);
  throw new OperatorRefusal(`--status takes any of ${jobStatuses.join(", ")}.`);
}

function readTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new OperatorRefusal("--since takes a time such as 2026-01-31T12:00:00Z.");
  return time;
}

function lineOf(job: Job): string {
  const { id, partnerId, vendor, connection, operation, status, attempts, createdAt, updatedAt } = job;
  const times = [createdAt, updatedAt].map((time) => new Date(time).toISOString());
  return [id, partnerId, `${vendor}/${connection}`, operation, status, attempts, ...times].join("  ");
}
