import { createVerifyChain } from "../../../shared/gateway/receipts/verify-chain.ts";
import { CheckFailed } from "../terminal/errors.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readLoggedHeads } from "./read-logged-heads.ts";
import { readSince } from "./read-since.ts";

export const auditVerify = defineCommand({
  name: "audit verify",
  summary: "Verify the chain of receipts: its numbers, its links, its end and the logged heads",
  options: [{ flags: "--since <time>", description: "only objects of this day or later; default: all" }],
  examples: ["audit verify --stage prod", "audit verify --since 2026-01-31 --stage prod --json"],
  read: (line) => readSince(lastOf(line, "since")),
  async run({ places, stores: { heads, chain }, output }, since) {
    let findings = 0;
    const verify = createVerifyChain({ heads, objects: chain, loggedHeads: () => readLoggedHeads(places) });
    const { objects, receipts, last } = await verify({
      since: since === undefined ? undefined : new Date(since).toISOString().slice(0, 10),
      onFinding: ({ finding, seq, detail }) => {
        findings += 1;
        output.record({ finding, seq, detail }, `${finding.padEnd(16)}  ${seq ?? "-"}  ${detail}`);
      },
    });
    output.remark(`${objects} objects with ${receipts} receipts; the last number is ${last}.`);
    if (findings > 0) throw new CheckFailed(`${findings} findings: see docs/runbook.md, Audit.`);
  },
});
