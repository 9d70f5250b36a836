import { queuesOf } from "../../constructs/stage-resources.ts";
import { defineCommand } from "./command.ts";

export const deadLettersList = defineCommand({
  name: "dead-letters list",
  summary: "Count the dead letters of each queue",
  isList: true,
  examples: ["dead-letters list --stage prod"],
  read: () => undefined,
  async run({ stage, stores, output }) {
    for (const queue of queuesOf(stage)) {
      const count = await stores.deadLetters(queue).count();
      output.record({ queue, count }, `${queue}  ${count}`);
    }
  },
});
