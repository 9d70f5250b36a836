import type { Rehearsal } from "../steps/rehearsal.ts";
import type { Step, StepContext } from "../steps/step.ts";
import { runCommands } from "./commands.ts";
import { runDoctor } from "./doctor.ts";
import { resolveLinks } from "./links.ts";
import { createPartner } from "./partner.ts";
import { answerProblems } from "./problems.ts";
import { callVendor, logIn } from "./reads.ts";
import { queuedRefill, refill } from "./refills.ts";
import { beginRetries, endRetries } from "./retries.ts";
import { fillSecrets } from "./secrets.ts";
import { startRehearsal } from "./start-rehearsal.ts";
import { largeUpload } from "./uploads.ts";
import { deliverLargeWebhook, deliverSmallWebhook } from "./webhooks.ts";

type Flow = (rehearsal: Rehearsal, context: StepContext) => Promise<void>;

/** A step through the deployed API, which `--short` has as well. */
const flow = (name: string, needs: readonly string[], title: string, run: Flow): Step => ({
  name,
  title,
  short: true,
  needs,
  run: async (context) => {
    if (context.rehearsal === undefined) throw new Error("Stage rehearsal is not deployed.");
    await run(context.rehearsal, context);
  },
});

const deployed: Step = {
  name: "rehearsal",
  title: "stage rehearsal is deployed between simulated vendors and a partner's endpoints",
  short: true,
  needs: ["bootstrap"],
  async run(context) {
    context.rehearsal = await startRehearsal(context);
  },
};

/** The steps through the deployed stage `rehearsal`. A retry by the scheduler takes a minute, in which others run. */
export const rehearsalSteps = {
  begin: [
    deployed,
    flow("partner", ["rehearsal"], "an operator creates a partner, whose key works", createPartner),
    flow("secrets", ["partner"], "a connection without credentials, or with live ones, is refused", fillSecrets),
    flow("failing-endpoint", ["secrets"], "a webhook's delivery to an endpoint that fails is retried", beginRetries),
    flow("read", ["secrets"], "a read with an API key reaches the vendor", callVendor),
    flow("login", ["secrets"], "a read logs in once and sends the vendor's token", logIn),
    flow("refill", ["secrets"], "a refill keeps 17 digits and 1.10, and its key replays the answer", refill),
    flow("queued-refill", ["secrets"], "a queued refill does, too", queuedRefill),
    flow("upload", ["secrets"], "a body of 6 MB is uploaded and sent with a call", largeUpload),
    flow("small-webhook", ["secrets"], "a webhook is delivered with a signature that verifies", deliverSmallWebhook),
    flow("large-webhook", ["secrets"], "a webhook of 400 KB is delivered byte for byte", deliverLargeWebhook),
    flow("problems", ["secrets"], "401, 404 and 429 are problem documents with the request's id", answerProblems),
    flow(
      "commands",
      ["secrets"],
      "the operator's commands read the stage, and pause and resume an endpoint",
      runCommands,
    ),
    flow("links", ["partner"], "a link resolves from the URL that was called", resolveLinks),
  ],
  end: [
    flow("scheduler", ["failing-endpoint"], "the paused endpoint gets the webhook from the scheduler", endRetries),
    flow("doctor", ["scheduler"], "the operator's doctor finds nothing wrong but what this run lacks", runDoctor),
  ],
} as const;
