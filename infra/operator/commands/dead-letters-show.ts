import { toDateTime } from "../../../shared/core/instant.ts";
import { createShowDeadLetters } from "../../../shared/gateway/operator/show-dead-letters.ts";
import { countOf } from "../terminal/count-of.ts";
import { defineCommand, lastOf } from "./command.ts";
import { queueArgument, readQueue, whatOfMessage } from "./dead-letter-text.ts";
import { readMax } from "./read-max.ts";

const defaultMax = 10;

export const deadLettersShow = defineCommand({
  name: "dead-letters show",
  summary:
    "Show a queue's dead letters without their content, and whether a redrive drops them; it hides them from a redrive for two minutes",
  argument: queueArgument,
  options: [
    {
      flags: "--max <number>",
      description: `the maximum number of messages; default: ${defaultMax}. Others may follow`,
    },
  ],
  isList: true,
  examples: ["dead-letters show delivery --stage prod", "dead-letters show jobs-syncvet --max 100 --stage prod --json"],
  read: (line, { stage }) => ({
    queue: readQueue(stage, line.arguments[0] ?? ""),
    max: readMax(lastOf(line, "max")) ?? defaultMax,
    stage: stage.name,
  }),
  question: ({ queue, max, stage }) =>
    `Receive up to ${max} dead letters of ${queue} on stage ${stage}? For two minutes a redrive does not find them.`,
  async run({ stores, output }, { queue, max }) {
    const show = createShowDeadLetters({ ...stores, deadLetters: stores.deadLetters(queue) });
    let count = 0;
    for await (const { id, sentAt, bytes, message, dropped } of show({ queue, max })) {
      const redrive = dropped === undefined ? "is redriven" : `is dropped: ${dropped}`;
      output.record(
        { id, ...message, sentAt: toDateTime(sentAt), bytes, redrive: dropped === undefined, reason: dropped ?? null },
        [id, toDateTime(sentAt), whatOfMessage({ message }), `${bytes} bytes`, redrive].join("  "),
      );
      count += 1;
    }
    output.remark(
      count === 0
        ? "No dead letter was received. `dead-letters list` counts those that are hidden, too."
        : `${countOf(count, "dead letter")}. They are visible to a redrive again in two minutes.`,
    );
  },
});
