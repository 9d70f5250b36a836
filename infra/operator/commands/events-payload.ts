import { purposes } from "../../../shared/gateway/model/purpose.ts";
import { createReadPayload } from "../../../shared/gateway/operator/read-payload.ts";
import { defineCommand } from "./command.ts";
import { readPurpose } from "./grant-purposes.ts";

export const eventsPayload = defineCommand({
  name: "events payload",
  summary: "Show what a vendor sent, which is put on record first as a disclosure of its patient's data",
  argument: { name: "event-id", description: "as events list shows it" },
  options: [
    {
      flags: "--purpose <purpose>",
      description: `what you read it for: ${purposes.join(", ")}; default: not stated`,
    },
  ],
  examples: ["events payload evt_0123456789abcdef --purpose operations --stage prod"],
  read: (line, { stage }) => ({ id: line.arguments[0] ?? "", purpose: readPurpose(line), stage: stage.name }),
  question: ({ id, stage }) => `Show the payload of ${id} on stage ${stage}? The read is put on record.`,
  async run({ stores, output, record }, { id, purpose }) {
    const readPayload = createReadPayload({ ...stores, record: (read) => record.payloadRead(read) });
    output.text(await readPayload(id, purpose ?? null));
  },
});
