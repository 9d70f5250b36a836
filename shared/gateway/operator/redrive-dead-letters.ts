import { isTerminal } from "../model/job.ts";
import type { DeadLetters } from "../ports/dead-letters.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import { describeMessage, type MessageDescription } from "./describe-message.ts";

export interface RedriveDependencies {
  /** Of the queue. */
  readonly deadLetters: DeadLetters;
  readonly store: Pick<DeliveryStore, "findDelivery">;
  readonly jobs: Pick<JobStore, "lookUpJob">;
}

/** The result for one dead letter. */
export interface Redriven {
  readonly id: string;
  readonly message: MessageDescription;
  /** Why it was dropped; `undefined` when it was redriven. */
  readonly dropped: string | undefined;
}

/** As many as one request to the queue can receive. */
export const maxReceived = 10;

/**
 * Redrives dead letters to the queue that they came from, one by one: sends each before it removes it, so that a crash in
 * between duplicates a message, which is idempotent. Drops a message only if its handler would do nothing with it.
 * Handles no more messages than there were at the beginning: those that fail again meanwhile stay.
 */
export function createRedriveDeadLetters(deps: RedriveDependencies) {
  const { deadLetters } = deps;
  const findReasonToDrop = createFindReasonToDrop(deps);
  return async function* ({
    queue,
    max = Number.POSITIVE_INFINITY,
  }: {
    readonly queue: string;
    readonly max?: number | undefined;
  }): AsyncGenerator<Redriven, void> {
    for (let left = Math.min(max, await deadLetters.count()); left > 0; ) {
      const received = await deadLetters.receive(Math.min(left, maxReceived));
      if (received.length === 0) return;
      for (const one of received) {
        const message = describeMessage(queue, one.body);
        const dropped = await findReasonToDrop(message);
        if (dropped === undefined) await deadLetters.redrive(one);
        await deadLetters.remove(one);
        yield { id: one.id, message, dropped };
      }
      left -= received.length;
    }
  };
}

/** Finds why a redrive drops a message: its handler would do nothing with it. */
export function createFindReasonToDrop({ store, jobs }: Pick<RedriveDependencies, "store" | "jobs">) {
  return async (message: MessageDescription): Promise<string | undefined> => {
    if (message.kind === "test") return "it is S3's test of the queue";
    if (message.kind === "delivery") {
      const delivery = await store.findDelivery(message.of);
      if (delivery === undefined) return "the delivery is no longer stored";
      if (delivery.status === "delivered" || delivery.status === "failed") return `the delivery is ${delivery.status}`;
      return delivery.attempted >= message.attempt ? "that attempt was made" : undefined;
    }
    if (message.kind !== "job") return undefined;
    const job = await jobs.lookUpJob(message.of);
    if (job === undefined) return "the job is no longer stored";
    return isTerminal(job.status) ? `the job is ${job.status}` : undefined;
  };
}
