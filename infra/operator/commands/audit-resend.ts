import { createResendReceipts } from "../../../shared/gateway/receipts/resend-receipts.ts";
import { CheckFailed, UsageError } from "../terminal/errors.ts";
import { defineCommand } from "./command.ts";

export const auditResend = defineCommand({
  name: "audit resend",
  summary: "Send the receipts that the log alone has, from its lines receipt.not-sent",
  argument: { name: "lines", description: "- reads them from the standard input, one line of the log a line" },
  examples: ["audit resend - --yes --stage prod < not-sent.ndjson"],
  async read({ arguments: [given] }, { readValue }) {
    if (given !== "-") throw new UsageError("The lines come from the standard input: audit resend -.");
    return { log: await readValue("Lines: ") };
  },
  duringRestore: () => true,
  question: () => "Send these receipts to the chain? It keeps what it is given.",
  async run({ stores, output }, { log }) {
    const { sent, disclosures, skipped } = await createResendReceipts(stores)(log);
    output.record(
      { sent, disclosures, skipped },
      `${sent} receipts are in the queue, ${disclosures} of them of disclosures. They are in the chain within minutes.`,
    );
    if (skipped > 0) throw new CheckFailed(`${skipped} lines have no receipt.`);
  },
});
