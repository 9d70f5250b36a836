import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { createRedriveDeadLetters, type Redriven } from "../../../shared/gateway/operator/redrive-dead-letters.ts";
import { queuesOf } from "../../constructs/stage-resources.ts";
import type { Stage } from "../../stages.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readMax } from "./read-max.ts";

export const deadLettersRedrive = defineCommand({
  name: "dead-letters redrive",
  summary: "Redrive a queue's dead letters to the queue, and print the result of each",
  argument: { name: "queue", description: "intake, event-work, delivery, or jobs-<vendor>" },
  options: [{ flags: "--max <number>", description: "the maximum number of messages" }],
  examples: ["dead-letters redrive intake --max 1 --stage prod", "dead-letters redrive jobs-syncvet --stage prod"],
  read: (line, { stage }) => ({
    queue: readQueue(stage, line.arguments[0] ?? ""),
    max: readMax(lastOf(line, "max")),
    stage: stage.name,
  }),
  question: ({ queue, max, stage }) =>
    `Redrive ${max === undefined ? "all" : `at most ${max}`} dead letters of ${queue} on stage ${stage}?`,
  async run({ stores, output }, { queue, max }) {
    const counts = new Map<string, number>();
    const redrive = createRedriveDeadLetters({ ...stores, deadLetters: stores.deadLetters(queue) });
    for await (const one of redrive({ queue, max })) {
      const { id, message, dropped } = one;
      const result = dropped === undefined ? "redriven" : "dropped";
      output.record({ id, ...message, result, reason: dropped ?? null }, lineOf(one));
      const kind = `${result}, ${message.kind}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    for (const [kind, count] of counts) output.remark(`${count} ${kind}.`);
    if (counts.size === 0) output.remark("There are no dead letters to redrive.");
  },
});

function lineOf({ id, message, dropped }: Redriven): string {
  const what = [message.kind, message.of].filter((part) => part !== "").join(" ");
  return `${id}  ${what}  ${dropped === undefined ? "redriven" : `dropped: ${dropped}`}`;
}

function readQueue(stage: Stage, queue: string): string {
  const queues = queuesOf(stage);
  if (queues.includes(queue)) return queue;
  throw new OperatorNotFound(`There is no queue ${queue}. There are ${queues.join(", ")}.`);
}
