import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import type { Figure } from "../../support/faults/part.ts";
import type { Actor } from "./act.ts";

/** Twice, so that the first finds instances without copies. */
const rounds = 2;

/** Longer than what a queued call, a delivery and their ends take on a stack that has nothing else to do. */
const settledMs = 3_000;

/** The requests to the queue of receipts that one action of each kind makes. */
export async function addedCalls({ instances }: LocalStack, { act }: Actor): Promise<readonly Figure[]> {
  const sends = (): number =>
    instances.awsCalls().filter(({ service, input, functionName }) => {
      const { QueueUrl = "" } = typeof input === "object" && input !== null ? (input as { QueueUrl?: string }) : {};
      return service === "sqs" && functionName !== "write-receipts" && QueueUrl.endsWith("-receipts");
    }).length;
  const counts = new Map<string, number>();
  const kinds = ["read", "write", "payload-read", "refusal", "delivery", "change"] as const;
  await mapLimit(Array.from({ length: rounds }), 1, async () => {
    for (const kind of kinds) {
      instances.clearAwsCalls();
      await act(kind);
      await wait(settledMs);
      counts.set(kind, sends());
    }
  });
  const ofCalls = kinds.filter((kind) => kind !== "change");
  return [
    {
      rule: "SDK calls added to a read, a write, a payload's read, a refusal and a delivery: 1",
      measured: ofCalls.map((kind) => `${kind} ${counts.get(kind)}`).join(", "),
      holds: ofCalls.every((kind) => counts.get(kind) === 1),
    },
    {
      rule: "… to a change, which has a receipt before it and one of its end",
      measured: String(counts.get("change")),
      holds: counts.get("change") === 2,
    },
  ];
}
