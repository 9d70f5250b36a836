import { eventWebhook } from "./event-webhooks.ts";
import { type JsonObject, reference } from "./json-object.ts";

const jobNotices: Readonly<Record<string, string>> = {
  succeeded: "The vendor did the work.",
  failed: "The vendor refused the work, or it was never sent.",
  uncertain: "The vendor was sent the call and gave no sure answer: somebody must find out, and resolve the job.",
  cancelled: "It was cancelled before it was sent.",
  expired: "Its time was over before it could be sent.",
};

/** Notices of the gateway's own: how a queued job ended, and every job that turned uncertain. */
export function ownWebhooks(): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(
    Object.entries(jobNotices).map(([status, meaning]) => {
      const type = `job.${status}`;
      const description = `${meaning} \`data\` is the job; only the partner that made it is told.`;
      return [type, eventWebhook({ type, summary: `Job ${status}`, description, data: reference("schemas", "Job") })];
    }),
  );
}
