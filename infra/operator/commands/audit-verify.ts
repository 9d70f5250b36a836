import { createVerifyChain } from "../../../shared/gateway/receipts/verify-chain.ts";
import { CheckFailed } from "../terminal/errors.ts";
import type { Json } from "../terminal/output.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readLoggedHeads } from "./read-logged-heads.ts";
import { readSince } from "./read-since.ts";

export const auditVerify = defineCommand({
  name: "audit verify",
  summary: "Verify the chain of receipts: its numbers, its links, its end and the logged heads",
  options: [{ flags: "--since <time>", description: "only objects of this day or later; default: all" }],
  examples: ["audit verify --stage prod", "audit verify --since 2026-01-31 --stage prod --json"],
  read: (line) => readSince(lastOf(line, "since")),
  async run({ places, stores: { heads, chain }, output, progress }, since) {
    const findings: { readonly [name: string]: Json }[] = [];
    const { seq: end } = await heads.read();
    const verify = createVerifyChain({ heads, objects: chain, loggedHeads: () => readLoggedHeads(places) });
    const { objects, receipts, last } = await verify({
      since: since === undefined ? undefined : new Date(since).toISOString().slice(0, 10),
      onFinding: ({ finding, seq, detail }) => {
        findings.push({ finding, seq, detail });
        output.remark(`${finding.padEnd(16)}  ${seq ?? "-"}  ${detail}`);
      },
      onRead: (read) => progress.show(read.last, "objects", end),
    });
    output.record(
      { objects, receipts, last, findings },
      `${objects} objects with ${receipts} receipts; the last number is ${last}.`,
    );
    if (findings.length > 0) throw new CheckFailed(`${findings.length} findings: see docs/runbook.md, Audit.`);
  },
});
