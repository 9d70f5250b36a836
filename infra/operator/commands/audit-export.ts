import { readReceipts } from "../../../shared/gateway/receipts/read-chain.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readSince } from "./read-since.ts";

export const auditExport = defineCommand({
  name: "audit export",
  summary: "Print receipts, one JSON object per line, each receipt once",
  options: [
    { flags: "--since <time>", description: "receipts of this RFC 3339 time or day, or later; default: all" },
    { flags: "--partner <id>", description: "only this partner's" },
    { flags: "--job <id>", description: "only this job's" },
    { flags: "--vendor <vendor>", description: "only this vendor's" },
  ],
  isList: true,
  examples: [
    "audit export --since 2026-01-31 --partner prt_1 --stage prod > receipts.ndjson",
    "audit export --job job_1 --stage prod",
  ],
  read: (line) => {
    const since = readSince(lastOf(line, "since"));
    const members = (["partner", "job", "vendor"] as const).flatMap((name) => {
      const value = lastOf(line, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return { ...Object.fromEntries(members), ...(since === undefined ? {} : { since }) };
  },
  async run({ stores: { chain }, output, progress, problem }, filter) {
    let receipts = 0;
    let objects = 0;
    const onRead = (): void => progress.show(++objects, "objects read");
    for await (const receipt of readReceipts(chain, filter, onRead)) {
      receipts += 1;
      output.record({ ...receipt }, JSON.stringify(receipt));
    }
    if (receipts === 0) problem("0 receipts match.");
  },
});
