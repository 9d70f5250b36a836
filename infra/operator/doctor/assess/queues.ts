import { type Assessment, fail, ok, warn } from "./finding.ts";

export interface QueueFacts {
  readonly name: string;
  /** Approximate; `undefined` when there is no such queue. */
  readonly messages: number | undefined;
  readonly deadLetters: number | undefined;
}

/** More than the functions behind a queue handle in a minute or two. */
const backlog = 10_000;

export function assessQueues(queues: readonly QueueFacts[], target: string): readonly Assessment[] {
  return queues.map(({ name, messages, deadLetters }) => {
    if (messages === undefined || deadLetters === undefined) {
      return fail(`There is no queue ${name}, or no dead-letter queue of it.`, "Deploy the stage.");
    }
    const detail = `${name} has ${messages} messages and ${deadLetters} dead letters.`;
    if (deadLetters === 0 && messages < backlog) return ok(detail);
    if (deadLetters === 0) {
      return warn(
        detail,
        "Messages arrive faster than they are handled, or not at all: docs/runbook.md, EventSourceStopped and OverdueWork.",
      );
    }
    return warn(
      detail,
      `Find the cause (docs/runbook.md, Alarms), then: npm run operator -- dead-letters redrive ${name} ${target}`,
    );
  });
}
