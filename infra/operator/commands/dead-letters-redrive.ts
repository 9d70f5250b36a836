import { createRedriveDeadLetters, type Redriven } from "../../../shared/gateway/operator/redrive-dead-letters.ts";
import { defineCommand, lastOf } from "./command.ts";
import { queueArgument, readQueue, whatOfMessage } from "./dead-letter-text.ts";
import { readMax } from "./read-max.ts";

export const deadLettersRedrive = defineCommand({
  name: "dead-letters redrive",
  summary: "Redrive a queue's dead letters to the queue, and print the result of each",
  argument: queueArgument,
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
  return `${id}  ${whatOfMessage({ message })}  ${dropped === undefined ? "redriven" : `dropped: ${dropped}`}`;
}
