import { createCloseCircuit } from "../../../shared/gateway/operator/close-circuit.ts";
import { createListHolds, describeHold, timeOf } from "../../../shared/gateway/operator/list-holds.ts";
import { UsageError } from "../terminal/errors.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readConnection } from "./read-connections.ts";

export const connectionsCloseBreaker = defineCommand({
  name: "connections close-breaker",
  summary:
    "Close the circuit breakers of one partner's calls at a connection, once the cause of their failures is gone",
  argument: { name: "vendor/connection", description: "the connection" },
  options: [
    { flags: "--partner <id>", description: "the partner whose calls are blocked" },
    { flags: "--operation <id>", description: "the circuit of this operation alone; default: all of the partner's" },
  ],
  examples: [
    "connections close-breaker md-integrations/default --partner prt_0123456789abcdef --stage prod",
    "connections close-breaker syncvet/default --partner prt_0123456789abcdef --operation getOrder --stage prod",
  ],
  read(line, { stage }) {
    const [target = ""] = line.arguments;
    const partnerId = lastOf(line, "partner");
    if (partnerId === undefined)
      throw new UsageError("--partner is required: connections check shows whose circuits are open.");
    return {
      of: readConnection(stage, target),
      target,
      partnerId,
      operation: lastOf(line, "operation"),
      stage: stage.name,
    };
  },
  question: ({ target, partnerId, operation, stage }) =>
    `Close the circuits of ${operation ?? "all calls"} by ${partnerId} at ${target} on stage ${stage}? Its calls reach the vendor again.`,
  about: ({ of, partnerId }) => ({ ...of, partner: partnerId }),
  async run({ stores, output }, { of, target, partnerId, operation }) {
    const closed = await createCloseCircuit(stores)({ ...of, partnerId, operation });
    const left = await createListHolds(stores)(of);
    output.record(
      {
        ...of,
        partner: partnerId,
        closed: closed.map((one) => ({ operation: one.operation, openUntil: timeOf(one.openUntil) })),
        holdsLeft: left,
      },
      closed.length === 0
        ? `${partnerId} has no such open circuit at ${target}.`
        : `Closed: ${closed.map((one) => one.operation).join(", ")}. Functions apply this within a second.`,
      ...left.map((hold) => describeHold(hold, stores.clock.now())),
    );
  },
});
