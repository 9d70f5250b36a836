import type { Receipt } from "../../../shared/gateway/model/receipt.ts";
import { type ReceiptKind, receiptKinds } from "../../../shared/gateway/model/receipt-kinds.ts";
import { createListReceipts } from "../../../shared/gateway/operator/list-receipts.ts";
import { countOf } from "../terminal/count-of.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf } from "./command.ts";
import { defaultSince, rangeOptions, readRange } from "./list-range.ts";

export const auditList = defineCommand({
  name: "audit list",
  summary: "List the last receipts: who did what, to which job, event or endpoint, and how it ended",
  options: [
    { flags: "--kind <kind>", description: `one of ${receiptKinds.join(", ")}` },
    { flags: "--partner <id>", description: "only this partner's" },
    { flags: "--job <id>", description: "only this job's" },
    { flags: "--vendor <vendor>", description: "only this vendor's" },
    ...rangeOptions,
  ],
  isList: true,
  examples: [
    "audit list --kind operator --stage prod",
    "audit list --partner prt_1 --since 2026-01-31 --stage prod --json",
  ],
  read: (line) => {
    const members = (["partner", "job", "vendor"] as const).flatMap((name) => {
      const value = lastOf(line, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return { range: readRange(line), kind: readKind(line), members: Object.fromEntries(members) };
  },
  async run({ stores, output }, { range, kind, members }) {
    const wanted = { ...members, ...range, since: defaultSince(range, stores.clock.now()), kind };
    const { receipts, found } = await createListReceipts(stores)(wanted);
    for (const receipt of receipts) output.record({ ...receipt }, lineOf(receipt));
    const before = found - receipts.length;
    const more = before > 0 ? `, and ${before} before them: --max ${range.max} is reached` : "";
    output.remark(`${countOf(receipts.length, "receipt")}${more}.`);
  },
});

function lineOf({
  at,
  kind,
  actor,
  partner,
  key,
  operation,
  vendor,
  connection,
  outcome,
  status,
  ...about
}: Receipt): string {
  const { job, event, events = [], delivery, endpoint, reason, count } = about;
  const who =
    actor ?? (partner === null ? "an unknown caller" : [partner, key].filter((part) => part !== null).join("/"));
  const origin = vendor === null ? [] : [connection === null ? vendor : `${vendor}/${connection}`];
  const ids = [job, event, ...events, delivery, endpoint].filter((part) => part !== undefined);
  const end = [outcome, ...(status === null ? [] : [status]), ...(reason === undefined ? [] : [`(${reason})`])].join(
    " ",
  );
  const counted = count === undefined ? [] : [`count ${count}`];
  return [at, kind, who, ...(operation === null ? [] : [operation]), ...origin, ...ids, ...counted, end].join("  ");
}

/** @throws UsageError */
function readKind(line: CommandLine): ReceiptKind | undefined {
  const given = lastOf(line, "kind");
  const kind = receiptKinds.find((one) => one === given);
  if (given !== undefined && kind === undefined) throw new UsageError(`--kind is one of ${receiptKinds.join(", ")}.`);
  return kind;
}
