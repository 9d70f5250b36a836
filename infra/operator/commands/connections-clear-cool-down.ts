import { createListHolds, describeHold, timeOf } from "../../../shared/gateway/operator/list-holds.ts";
import { createClearCooldown } from "../../../shared/gateway/resilience/clear-cooldown.ts";
import { defineCommand } from "./command.ts";
import { readConnection } from "./read-connections.ts";

export const connectionsClearCoolDown = defineCommand({
  name: "connections clear-cool-down",
  summary: "Clear a connection's cool-down: call the vendor again before its Retry-After is over",
  argument: {
    name: "vendor/connection",
    description: "the connection; the cool-down of its logins is cleared with it",
  },
  examples: ["connections clear-cool-down md-integrations/default --stage prod"],
  read: ({ arguments: [target = ""] }, { stage }) => ({
    connection: readConnection(stage, target),
    target,
    stage: stage.name,
  }),
  question: ({ target, stage }) =>
    `Clear the cool-down of ${target} on stage ${stage}? The vendor asked for no calls until its end.`,
  about: ({ connection }) => connection,
  async run({ stores, output }, { connection, target }) {
    const { endedAt, jobs } = await createClearCooldown(stores)(connection);
    const end = endedAt === undefined ? undefined : timeOf(endedAt);
    const left = await createListHolds(stores)(connection);
    output.record(
      { ...connection, cleared: end !== undefined, coolDownEnd: end ?? null, jobsRequeued: jobs, holdsLeft: left },
      end === undefined
        ? `${target} has no cool-down.`
        : `Cleared: it would have ended at ${end}. Functions apply this within a second.`,
      ...(jobs > 0 ? [`${jobs} waiting jobs are queued again within a minute.`] : []),
      ...left.map((hold) => describeHold(hold, stores.clock.now())),
    );
  },
});
