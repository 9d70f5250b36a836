import { isTerminal } from "../model/job.ts";
import type { DeadLetters } from "../ports/dead-letters.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import { describeMessage, type MessageDescription } from "./describe-message.ts";

export interface DrainDependencies {
  readonly deadLetters: DeadLetters;
  readonly store: Pick<DeliveryStore, "findDelivery">;
  readonly jobs: Pick<JobStore, "lookUpJob">;
}

/** What became of one message. */
export interface Drained {
  readonly id: string;
  readonly message: MessageDescription;
  /** `undefined` when it was put back, else why it was dropped. */
  readonly dropped: string | undefined;
}

const maxAtOnce = 10;

/**
 * Puts dead letters back into the queue that they came from, one by one: sent first, removed then. Whoever is cut short
 * in between leaves one twice, which changes nothing: whatever takes messages up takes a second one for what it is.
 * A message is dropped only where whoever takes it up would do nothing but drop it. No more are taken than there were
 * at the beginning, so that what fails again meanwhile is left for the next time.
 */
export async function* drainDeadLetters(
  deps: DrainDependencies,
  queue: string,
  most: number,
): AsyncGenerator<Drained, void> {
  const { deadLetters } = deps;
  for (let left = Math.min(most, await deadLetters.count()); left > 0; ) {
    const received = await deadLetters.receive(Math.min(left, maxAtOnce));
    if (received.length === 0) return;
    for (const one of received) {
      const message = describeMessage(queue, one.body);
      const dropped = await whyDropped(deps, message);
      if (dropped === undefined) await deadLetters.deferDelivery(one);
      await deadLetters.remove(one);
      yield { id: one.id, message, dropped };
    }
    left -= received.length;
  }
}

async function whyDropped({ store, jobs }: DrainDependencies, message: MessageDescription) {
  if (message.kind === "test") return "S3 tried the queue";
  if (message.kind === "delivery") {
    const delivery = await store.findDelivery(message.of);
    if (delivery === undefined) return "the delivery is no longer kept";
    if (delivery.status === "delivered" || delivery.status === "failed") return `the delivery is ${delivery.status}`;
    return delivery.attempted >= message.attempt ? "that attempt was made" : undefined;
  }
  if (message.kind !== "job") return undefined;
  const job = await jobs.lookUpJob(message.of);
  if (job === undefined) return "the job is no longer kept";
  return isTerminal(job.status) ? `the job is ${job.status}` : undefined;
}
