import type { Figure } from "../../support/faults/part.ts";
import type { RanWrites } from "./run-writes.ts";
import { unexplained } from "./tally.ts";

export function writeFigures({ tally: result, killed, ms, kinds: possible }: RanWrites): readonly Figure[] {
  const { done, sent, unsent, killed: killedUnsent } = result.uncertain;
  const ends = [...result.ends].map(([end, count]) => `${count} ${end}`).join(", ");
  const none = (marks: readonly string[]) => ({ measured: String(marks.length), holds: marks.length === 0 });
  const kinds = [...result.faults.values()];
  return [
    {
      rule: `${result.writes} writes under the mix of faults`,
      measured: `${killed} instances killed, ${Math.round(ms / 1000)} s`,
      published: "writes",
    },
    {
      rule: "… requests that met a fault; kinds of faults",
      measured: `${kinds.reduce((sum, count) => sum + count, 0)}; ${kinds.length} of ${possible} kinds`,
    },
    { rule: "… done twice at the vendor: 0 (doubled)", ...none(result.doubled), published: "doubled" },
    { rule: "… answered as done and not done: 0 (lost)", ...none(result.lost), published: "lost" },
    { rule: "… `succeeded` and not done: 0", ...none(result.notDone), published: "falsely-succeeded" },
    { rule: "… said not to be done and done: 0", ...none(result.denied), published: "falsely-denied" },
    { rule: "… where the vendor answered an error and had done the work", measured: String(result.deniedByVendor) },
    { rule: "… ended otherwise than the vendor's last answer says: 0", ...none(result.misread) },
    { rule: "… counting other attempts than the requests that reached the vendor: 0", ...none(result.miscounted) },
    { rule: "… without exactly one job that has ended: 0", ...none(result.unended) },
    { rule: "… jobs by their end", measured: ends },
    {
      rule: "… of the uncertain ones",
      measured: `${done} done, ${sent} reached the vendor and were not done, ${unsent.length} were not sent`,
    },
    {
      rule: "… uncertain and not sent: only those whose instance was killed between the record and the first byte",
      measured: `${unsent.length} uncertain, ${killedUnsent.length} killed there, ${unexplained(result).length} only one of both`,
      holds: unexplained(result).length === 0,
    },
  ];
}
