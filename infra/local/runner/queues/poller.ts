import { setTimeout as wait } from "node:timers/promises";
import type { PolledMessage, PolledQueue } from "../../ports/polled-queue.ts";
import type { EventSourceSpec } from "../deployment/triggers.ts";
import type { InvocationOutcome } from "../lambda/instance.ts";
import { failedMessages } from "./failed-messages.ts";
import { sqsRecord } from "./sqs-record.ts";

export interface PollerOptions {
  readonly source: EventSourceSpec;
  readonly queue: PolledQueue;
  /** Resolves when the function has an instance for a batch, or ends. */
  free(): Promise<void>;
  /**
   * Invokes the function with a batch, which continues the chains of requests of these trace headers.
   *
   * @param group the message group of the first message
   */
  invoke(
    event: string,
    traceHeaders: readonly (string | undefined)[],
    group: string | undefined,
  ): Promise<InvocationOutcome>;
  /** Whether Lambda stops the chain of requests that a message continues. Such a message counts as failed. */
  stopsChain(traceHeader: string | undefined): boolean;
}

/** SQS's longest wait for a message, in seconds. */
const longPollSeconds = 20;

/**
 * Lambda's part between a queue and a function: receives batches, invokes, deletes the messages that succeeded. A failed
 * message becomes visible again after its visibility time-out, until the queue's redrive policy moves it away.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export class Poller {
  readonly #options: PollerOptions;
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #loop: Promise<void> | undefined;

  constructor(options: PollerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#loop ??= this.#poll();
  }

  /** Stops receiving. Messages that are received and not deleted become visible again. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await Promise.allSettled(this.#running);
  }

  async #poll(): Promise<void> {
    const { source, free } = this.#options;
    while (!this.#stopping.signal.aborted) {
      await free();
      const batch = await this.#receiveBatch();
      if (batch.length > 0) {
        const done: Promise<void> = this.#process(batch)
          .catch(() => undefined)
          .finally(() => this.#running.delete(done));
        this.#running.add(done);
      }
      if (this.#running.size >= source.maxConcurrency) await Promise.race(this.#running);
    }
  }

  /** One batch: the messages that are there, or that arrive within the batching window. */
  async #receiveBatch(): Promise<readonly PolledMessage[]> {
    const { batchSize, batchingWindowSeconds } = this.#options.source;
    const batch = [...(await this.#receive(Math.min(10, batchSize), longPollSeconds))];
    const end = performance.now() + batchingWindowSeconds * 1000;
    while (batch.length > 0 && batch.length < batchSize && !this.#stopping.signal.aborted) {
      const left = Math.ceil((end - performance.now()) / 1000);
      if (left <= 0) break;
      batch.push(...(await this.#receive(Math.min(10, batchSize - batch.length), Math.min(left, longPollSeconds))));
    }
    return batch;
  }

  async #receive(count: number, waitSeconds: number): Promise<readonly PolledMessage[]> {
    const { signal } = this.#stopping;
    try {
      return await this.#options.queue.receive({ count, waitSeconds, signal });
    } catch {
      // Lambda keeps polling when a receive fails.
      if (!signal.aborted) await wait(1000, undefined, { signal }).catch(() => {});
      return [];
    }
  }

  async #process(received: readonly PolledMessage[]): Promise<void> {
    const { source, queue, invoke, stopsChain } = this.#options;
    const batch = received.filter((message) => !stopsChain(traceHeaderOf(message)));
    if (batch.length === 0) return;
    const records = batch.map((message) => sqsRecord(message, source.queueArn));
    const group = batch[0]?.MessageAttributes?.["MessageGroupId"]?.StringValue;
    const outcome = await invoke(JSON.stringify({ Records: records }), batch.map(traceHeaderOf), group);
    const failed = failedMessages(
      outcome,
      records.map(({ messageId }) => messageId),
      source.partialFailures,
    );
    const done = records.filter(({ messageId }) => !failed.has(messageId));
    // SQS deletes at most ten messages per call.
    for (let from = 0; from < done.length; from += 10) {
      await queue.delete(done.slice(from, from + 10).map(({ receiptHandle }) => receiptHandle));
    }
  }
}

function traceHeaderOf({ Attributes = {} }: PolledMessage): string | undefined {
  return Attributes["AWSTraceHeader"];
}
