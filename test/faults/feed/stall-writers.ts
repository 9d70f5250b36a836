import { setTimeout as wait } from "node:timers/promises";
import type { ObservedCall } from "../../../infra/local/runner/lambda/instances.ts";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Chance } from "../../support/faults/seeded.ts";

/** The partition key of the item that a call is about. */
export function partitionOf({ input }: Pick<ObservedCall, "input">): string {
  const { Key, Item } = input as Record<"Key" | "Item", { pk?: { S?: string } } | undefined>;
  return (Key ?? Item)?.pk?.S ?? "";
}

const isOfWriter = (call: ObservedCall): boolean =>
  call.functionName === "process-events" && /^(?:feed#|evt_)/.test(partitionOf(call));

/** Counts the writers' calls about places in the feed, and stops writers for a while before and after some of their calls. */
export function stallWriters({ instances }: LocalStack, chance: Chance) {
  let [calls, stalls, maxStall, probability, maxMs] = [0, 0, 0, 0, 0];
  const stall = async (call: ObservedCall): Promise<void> => {
    if (!isOfWriter(call) || chance.next() >= probability) return;
    const ms = chance.next() * maxMs;
    stalls += 1;
    maxStall = Math.max(maxStall, ms);
    await wait(ms);
  };
  const stop = instances.observe({
    async beforeAwsCall(call) {
      if (isOfWriter(call) && partitionOf(call).startsWith("feed#")) calls += 1;
      await stall(call);
    },
    afterAwsCall: stall,
  });
  return {
    /** Each of these calls is delayed by up to so many milliseconds, with this probability. */
    begin(share: number, ms: number) {
      [probability, maxMs] = [share, ms];
    },
    calls: () => calls,
    stalls: () => stalls,
    maxStall: () => Math.round(maxStall),
    stop,
  };
}
