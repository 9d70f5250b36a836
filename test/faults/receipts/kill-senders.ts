import type { Instances } from "../../../infra/local/runner/lambda/instances.ts";
import type { KillPoint, Trap } from "../../../infra/local/runner/lambda/kill-traps.ts";
import type { Chance } from "../../support/faults/seeded.ts";

const functions = [
  [4, "proxy-si-compounding"],
  [2, "proxy-md-integrations"],
  [4, "partner-api"],
  [3, "process-events"],
  [3, "deliver-event"],
  [2, "write-receipts"],
  [1, "run-due-work"],
] as const;

/** A receipt is sent by `SendMessage`; the others are around it. */
const calls = [
  [6, "sqs:SendMessage"],
  [3, "dynamodb:UpdateItem"],
  [2, "dynamodb:PutItem"],
  [1, "dynamodb:GetItem"],
  [1, "s3:PutObject"],
] as const;

/** Ends instances of the functions that send and write receipts, before and after their calls and answers. */
export function killSenders(instances: Instances, chance: Chance) {
  const traps = new Set<Trap>();
  const killed = new Map<string, number>();
  const point = (): KillPoint => {
    const functionName = chance.oneOf(functions);
    const nth = chance.between(1, 3);
    if (chance.next() < 0.2) return { functionName, when: "return", nth };
    return { functionName, when: chance.next() < 0.5 ? "before" : "after", call: chance.oneOf(calls), nth };
  };
  return {
    /** Sets a trap for one instance. */
    one(): void {
      const where = point();
      const trap = instances.killAt(where);
      traps.add(trap);
      void trap.killed.then(() => {
        traps.delete(trap);
        killed.set(where.functionName, (killed.get(where.functionName) ?? 0) + 1);
      });
    },
    killed: (): ReadonlyMap<string, number> => killed,
    stop(): void {
      for (const trap of traps) trap.disarm();
    },
  };
}
