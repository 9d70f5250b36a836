import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { Redriven } from "../../../shared/gateway/operator/redrive-dead-letters.ts";
import { queuesOf } from "../../constructs/stage-resources.ts";
import type { Stage } from "../../stages.ts";

/** The argument of a command about a queue's dead letters. */
export const queueArgument = { name: "queue", description: "intake, event-work, delivery, or jobs-<vendor>" } as const;

/** @throws OperatorNotFound for a queue that the stage does not have */
export function readQueue(stage: Stage, queue: string): string {
  const queues = queuesOf(stage);
  if (queues.includes(queue)) return queue;
  throw new OperatorNotFound(`There is no queue ${queue}. There are ${queues.join(", ")}.`);
}

/** The kind of a message, and the id of what it is about. */
export function whatOfMessage({ message }: Pick<Redriven, "message">): string {
  return [message.kind, message.of].filter((part) => part !== "").join(" ");
}
