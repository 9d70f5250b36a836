import { type Assessment, fail, ok, warn } from "./finding.ts";

export interface QueueFacts {
  readonly name: string;
  /** Approximate; `undefined` when there is no such queue. */
  readonly messages: number | undefined;
  readonly deadLetters: number | undefined;
}

export function assessQueues(queues: readonly QueueFacts[], target: string): readonly Assessment[] {
  return queues.map(({ name, messages, deadLetters }) => {
    if (messages === undefined || deadLetters === undefined) {
      return fail(`There is no queue ${name}, or no dead-letter queue of it.`, "Deploy the stage.");
    }
    const detail = `${name} has ${messages} messages and ${deadLetters} dead letters.`;
    if (deadLetters === 0) return ok(detail);
    return warn(
      detail,
      `Find the cause (docs/runbook.md, Alarms), then: npm run operator -- dead-letters redrive ${name} ${target}`,
    );
  });
}
