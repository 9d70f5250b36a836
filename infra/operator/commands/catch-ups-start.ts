import { createStartCatchUp } from "../../../shared/gateway/catch-up/start-catch-up.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { UsageError } from "../terminal/errors.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readConnection } from "./read-connections.ts";
import { readSince } from "./read-since.ts";

export const catchUpsStart = defineCommand({
  name: "catch-ups start",
  summary: "Ask a vendor for the status of open cases, and recover those whose webhooks were missed",
  argument: {
    name: "vendor/connection",
    description: "the connection; at most 200 of its cases are read, one a second",
  },
  options: [{ flags: "--since <time>", description: "recover statuses of this RFC 3339 time or day, or later" }],
  examples: ["catch-ups start md-integrations/default --since 2026-01-31T12:00:00Z --stage prod"],
  read(line, { stage }) {
    const [target = ""] = line.arguments;
    const connection = readConnection(stage, target);
    const catchUp = findVendor(connection.vendor)?.catchUp;
    if (catchUp === undefined) throw new OperatorRefusal(`Cases of ${connection.vendor} cannot be read.`);
    const since = readSince(lastOf(line, "since"));
    if (since === undefined) throw new UsageError("Say from when on statuses are recovered: --since <time>.");
    if (since > Date.now()) throw new UsageError("--since must not be in the future.");
    return { connection, catchUp, since, target, stage: stage.name };
  },
  question: ({ target, stage }) => `Read up to 200 cases of ${target} on stage ${stage}?`,
  about: ({ connection }) => connection,
  async run({ stores, output }, { connection, catchUp, since, target }) {
    const started = await createStartCatchUp(stores)({ ...connection, catchUp, since });
    if (started.result === "not-seen") {
      throw new OperatorRefusal(
        `No answer to ${catchUp.operation} of ${target} was seen yet: read one case that exists, and try again some minutes later.`,
      );
    }
    const { id, status } = started.catchUp;
    output.record(
      { ...connection, catchUp: id, started: started.result === "started", status },
      started.result === "started" ? `${id} begins within a minute.` : `${id} is ${status} already.`,
    );
  },
});
