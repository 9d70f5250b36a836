import { type Drained, drainDeadLetters } from "../../../shared/gateway/operator/drain-dead-letters.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { Stage } from "../../stages.ts";
import type { OperatorCommand, OperatorContext } from "../command.ts";

export const deadLettersCommand: OperatorCommand = {
  name: "dead-letters",
  usage: "[drain <queue> [--max <number>]]",
  summary: "Counts the messages that were set aside, or puts a queue's back and tells what went where",
  positionals: [0, 2],
  options: ["max"],
  async run(context, { positionals: [action, queue = ""], options: { max = [] } }) {
    if (action === undefined) await list(context);
    else if (action === "drain") await drain(context, queue, readMost(max.at(-1)));
    else throw new OperatorRefusal("Dead letters are listed, or drained: dead-letters drain <queue>.");
  },
};

function queuesOf({ connections }: Stage): readonly string[] {
  return ["intake", "delivery", ...Object.keys(connections).map((vendor) => `jobs-${vendor}`)];
}

async function list({ stage, stores, print }: OperatorContext): Promise<void> {
  for (const queue of queuesOf(stage)) print(`${queue}  ${await stores.deadLetters(queue).count()}`);
}

async function drain({ stage, stores, print }: OperatorContext, queue: string, most: number): Promise<void> {
  if (!queuesOf(stage).includes(queue)) {
    throw new OperatorRefusal(`There is no queue ${queue}. There are ${queuesOf(stage).join(", ")}.`);
  }
  const counts = new Map<string, number>();
  for await (const one of drainDeadLetters({ ...stores, deadLetters: stores.deadLetters(queue) }, queue, most)) {
    print(lineOf(one));
    const sum = `${one.dropped === undefined ? "put back" : "dropped"}, ${one.message.kind}`;
    counts.set(sum, (counts.get(sum) ?? 0) + 1);
  }
  for (const [sum, count] of counts) print(`${count} ${sum}.`);
  if (counts.size === 0) print("There was nothing to be drained.");
}

function lineOf({ id, message, dropped }: Drained): string {
  const what = [message.kind, message.of].filter((part) => part !== "").join(" ");
  return `${id}  ${what}  ${dropped === undefined ? "put back" : `dropped: ${dropped}`}`;
}

function readMost(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const most = Number(text);
  if (!Number.isSafeInteger(most) || most < 1) throw new OperatorRefusal("--max takes a whole number from 1.");
  return most;
}
