import type { Instances } from "../../../infra/local/runner/lambda/instances.ts";
import type { KillPoint, Trap } from "../../../infra/local/runner/lambda/kill-traps.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { recordedStatus } from "./attempts.ts";

const awsCalls: readonly (readonly [weight: number, call: string])[] = [
  [3, "dynamodb:GetItem"],
  [4, "dynamodb:PutItem"],
  [6, "dynamodb:UpdateItem"],
  [2, "sqs:SendMessage"],
];

/** Functions that are killed as well, beside the one that makes the calls. */
const others: readonly (readonly [weight: number, name: string])[] = [
  [2, "run-due-work"],
  [1, "process-events"],
];

/** Between the record of an attempt and its first byte, where nothing was sent and no record says so. */
function afterRecord(chance: Chance, functionName: string) {
  const operation = chance.next() < 0.5 ? "PutItem" : "UpdateItem";
  const input = (value: unknown): boolean =>
    recordedStatus({ service: "dynamodb", operation, input: value })?.status === "sending";
  return { functionName, when: "after" as const, call: `dynamodb:${operation}`, input };
}

/**
 * Traps for functions at any point of their work; the caller decides how often they are set.
 *
 * @param proxy the function that makes the calls
 */
export function killAtRandom(instances: Instances, chance: Chance, proxy: string) {
  const traps = new Set<Trap>();
  let killed = 0;

  const point = (): KillPoint => {
    const functionName = chance.next() < 0.9 ? proxy : chance.oneOf(others);
    const nth = functionName === proxy ? chance.between(1, 12) : 1;
    if (functionName === proxy && chance.next() < 0.2) return { ...afterRecord(chance, proxy), nth };
    if (chance.next() < 0.15) return { functionName, when: "return", nth };
    const when = chance.next() < 0.5 ? "before" : "after";
    return { functionName, when, call: chance.oneOf(awsCalls), nth };
  };

  return {
    /** Kills one instance at some step; now and then all that are running at once, wherever they are. */
    async one(): Promise<void> {
      if (chance.next() < 0.06) {
        killed += await instances.kill(proxy);
        return;
      }
      const trap = instances.killAt(point());
      traps.add(trap);
      void trap.killed.then(() => {
        killed += 1;
        traps.delete(trap);
      });
    },
    /** Stops to kill instances. */
    stop(): void {
      for (const trap of traps) trap.disarm();
    },
    count: () => killed,
  };
}
