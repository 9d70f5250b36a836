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
  async run({ stores, output, progress }, { queue, max }) {
    const deadLetters = stores.deadLetters(queue);
    const total = Math.min(max ?? Number.POSITIVE_INFINITY, await deadLetters.count());
    const done: Redriven[] = [];
    const print = (): void => {
      const messages = done.map(viewOf);
      const isRedriven = ({ result }: (typeof messages)[number]): boolean => result === "redriven";
      const redriven = messages.filter(isRedriven).length;
      output.record({ queue, redriven, dropped: messages.length - redriven, messages }, ...totalsOf(messages));
    };
    try {
      for await (const one of createRedriveDeadLetters({ ...stores, deadLetters })({ queue, max })) {
        done.push(one);
        output.remark(lineOf(one));
        progress.show(done.length, "dead letters", total);
      }
    } catch (error) {
      // What was redriven before is not there to be redriven again.
      if (done.length > 0) print();
      throw error;
    }
    print();
  },
});

const viewOf = ({ id, message, dropped }: Redriven) => ({
  id,
  ...message,
  result: dropped === undefined ? "redriven" : "dropped",
  reason: dropped ?? null,
});

function totalsOf(messages: readonly ReturnType<typeof viewOf>[]): readonly string[] {
  if (messages.length === 0) return ["There are no dead letters to redrive."];
  const counts = new Map<string, number>();
  for (const { result, kind } of messages) {
    counts.set(`${result}, ${kind}`, (counts.get(`${result}, ${kind}`) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}.`);
}

function lineOf({ id, message, dropped }: Redriven): string {
  return `${id}  ${whatOfMessage({ message })}  ${dropped === undefined ? "redriven" : `dropped: ${dropped}`}`;
}
