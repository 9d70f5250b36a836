import { findOwnedEndpoint } from "../../../shared/gateway/operator/find-endpoint.ts";
import { createRecoverStageEndpoint } from "../../../shared/gateway/operator/manage-endpoints.ts";
import { UsageError } from "../terminal/errors.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readSince } from "./read-since.ts";
import { readTime } from "./read-time.ts";

export const endpointsRecover = defineCommand({
  name: "endpoints recover",
  summary: "Send again what has failed, not what is pending or held, and with --missing also what it never got",
  argument: { name: "endpoint-id", description: "as endpoints list shows it" },
  options: [
    { flags: "--since <time>", description: "what arrived at this RFC 3339 time or day, or later; up to 30 days ago" },
    { flags: "--until <time>", description: "what arrived at this time or earlier; default: now" },
    { flags: "--missing", description: "also events that it never got: late ones, and those of before a change" },
  ],
  examples: [
    "endpoints recover ep_0123456789ab --since 2026-01-31T12:00:00Z --stage prod",
    "endpoints recover ep_0123456789ab --since 2026-01-31 --missing --stage prod",
  ],
  read(line, { stage }) {
    const since = readSince(lastOf(line, "since"));
    if (since === undefined) throw new UsageError("Say from when on events are sent again: --since <time>.");
    return {
      id: line.arguments[0] ?? "",
      span: {
        since,
        until: readTime(lastOf(line, "until"), "--until"),
        includeMissing: lastOf(line, "missing") !== undefined,
      },
      stage: stage.name,
    };
  },
  question: ({ id, span, stage }) =>
    `Send endpoint ${id} on stage ${stage} what it ${span.includeMissing ? "did not get" : "did not accept"} since ${new Date(span.since).toISOString()}?`,
  about: ({ id }) => ({ endpoint: id }),
  async run({ stage, stores, output, record }, { id, span }) {
    const owned = await findOwnedEndpoint(stores, id);
    record.add({ partner: owned.partner.id });
    const recovery = await createRecoverStageEndpoint({ ...stores, connections: stage.connections })(owned, span);
    output.record(recovery, `${recovery.id} is ${recovery.status}. \`endpoints show ${id}\` has its progress.`);
  },
});
