import { defaultIntentSettings } from "../../../shared/gateway/intents/intent-settings.ts";
import { asRefusal } from "../../../shared/gateway/operator/as-refusal.ts";
import { findWholeStageJob } from "../../../shared/gateway/operator/find-job.ts";
import { createResolveUncertainJob } from "../../../shared/gateway/partner-api/jobs/resolve-uncertain-job.ts";
import { type Resolution, resolutions } from "../../../shared/gateway/partner-api/requests/job-resolution-body.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf } from "./command.ts";
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
  ],
  examples: ["jobs resolve job_0123456789abcdef --action confirm --stage prod"],
  read: (line, { stage }) => ({ id: line.arguments[0] ?? "", action: readAction(line), stage: stage.name }),
  question: ({ id, action, stage }) => `${action} job ${id} on stage ${stage}? ${effects[action]}`,
  about: ({ id, action }) => ({ job: id, reason: action }),
  async run({ stage, stores, output, record }, { id, action }) {
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
    const resolved = await asRefusal(() => resolveUncertainJob(job, { action, headers: {} }));
    output.record(detailsOfJob(resolved), `${id} is ${resolved.status}.`);
  },
});

/** @throws UsageError */
function readAction(line: CommandLine): Resolution {
  const action = lastOf(line, "action") ?? "";
  if (!isResolution(action)) throw new UsageError(`Say how: --action ${Object.keys(resolutions).join(", ")}.`);
  return action;
}
