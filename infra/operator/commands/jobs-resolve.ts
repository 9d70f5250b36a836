import { Problem } from "../../../shared/core/problem.ts";
import { defaultIntentSettings } from "../../../shared/gateway/intents/intent-settings.ts";
import { asRefusal } from "../../../shared/gateway/operator/as-refusal.ts";
import { findWholeStageJob } from "../../../shared/gateway/operator/find-job.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { createResolveUncertainJob } from "../../../shared/gateway/partner-api/jobs/resolve-uncertain-job.ts";
import { type Resolution, resolutions } from "../../../shared/gateway/partner-api/requests/job-resolution-body.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf, listOf } from "./command.ts";
import { detailsOfJob } from "./job-text.ts";

/** What each action does, for the question. */
const effects: Readonly<Record<Resolution, string>> = {
  retry: "Its call is sent again, and if it was done, it is done twice.",
  confirm: "It counts as done, without the vendor's answer.",
  abandon: "It is given up, with its outcome unknown.",
};

const isResolution = (text: string): text is Resolution => Object.hasOwn(resolutions, text);

export const jobsResolve = defineCommand({
  name: "jobs resolve",
  summary: "Resolve an uncertain job in its partner's place, which is notified of it",
  argument: { name: "job-id", description: "as jobs list --status uncertain shows it" },
  options: [
    {
      flags: "--action <action>",
      description: "retry: send it again; confirm: the vendor did it; abandon: give it up with its outcome unknown",
    },
    {
      flags: "--allow-repeat <job>",
      description: "with retry: also while this job may have made the same order; more than once for several",
    },
  ],
  examples: [
    "jobs resolve job_0123456789abcdef --action confirm --stage prod",
    "jobs resolve job_0123456789abcdef --action retry --allow-repeat job_fedcba9876543210 --stage prod",
  ],
  read(line, { stage }) {
    const action = readAction(line);
    return { id: line.arguments[0] ?? "", action, allowed: readAllowed(line, action), stage: stage.name };
  },
  question: ({ id, action, allowed, stage }) =>
    `${action} job ${id} on stage ${stage}? ${effects[action]}${allowed.length === 0 ? "" : ` ${allowed.join(", ")} may have made the same order.`}`,
  about: ({ id, action }) => ({ job: id, reason: action }),
  async run({ stage, stores, output, record }, { id, action, allowed }) {
    const job = await findWholeStageJob(stores, id);
    record.add({ partner: job.partnerId, vendor: job.vendor, connection: job.connection });
    const resolveUncertainJob = createResolveUncertainJob({
      ...stores,
      vendors,
      bodies: stores.jobBodies,
      intents: { ...defaultIntentSettings, ...stage.sameIntent },
      sleep: stores.pause,
      waits: stores.jobWaits,
      queues: new Map([[job.vendor, stores.jobQueueOf(job.vendor)]]),
    });
    const headers = allowed.length === 0 ? {} : { "gateway-allow-repeat": [allowed.join(", ")] };
    const resolved = await asRefusal(() => resolveUncertainJob(job, { action, headers }).catch(refuseRepeat));
    output.record(detailsOfJob(resolved), `${id} is ${resolved.status}.`);
  },
});

/** Says by which option of this command an order is made once more. */
function refuseRepeat(error: unknown): never {
  if (!(error instanceof Problem) || error.members.name !== "possible-duplicate") throw error;
  const jobs = [...new Set((error.members.conflicts ?? []).flatMap((conflict) => conflict.job ?? []))];
  const how =
    jobs.length === 0
      ? "It is of another partner: docs/runbook.md, Second orders."
      : `Where it is to be made once more: --allow-repeat ${jobs.join(",")}.`;
  throw new OperatorRefusal(`Nothing was sent: another job may have made the same order. ${how}`, { cause: error });
}

/** @throws UsageError */
function readAllowed(line: CommandLine, action: Resolution): readonly string[] {
  const allowed = listOf(line, "allow-repeat");
  if (allowed.length > 0 && action !== "retry") throw new UsageError("--allow-repeat belongs to --action retry.");
  const wrong = allowed.find((id) => !/^job_[\w-]+$/.test(id));
  if (wrong !== undefined) throw new UsageError("--allow-repeat takes the id of a job: job_0123456789abcdef.");
  return allowed;
}

/** @throws UsageError */
function readAction(line: CommandLine): Resolution {
  const action = lastOf(line, "action") ?? "";
  if (!isResolution(action)) throw new UsageError(`Say how: --action ${Object.keys(resolutions).join(", ")}.`);
  return action;
}
