import type { ConnectionName } from "../../../shared/gateway/ports/health-store.ts";
import type { DeletionReport } from "../../../shared/gateway/privacy/deletion-report.ts";
import type { HiddenSubject } from "../../../shared/gateway/privacy/find-hidden.ts";
import { countOf } from "../terminal/count-of.ts";
import type { Output } from "../terminal/output.ts";

/** What is reported beside the counts. */
interface Reported {
  readonly isDeleted: boolean;
  /** Absent where nothing is hidden. */
  readonly hidden: HiddenSubject | undefined;
}

const singularOf = { events: "event", deliveries: "delivery", cases: "case", jobs: "job" } as const;

/** Prints what a deletion hid or would hide: the gateway's ids and counts, never the subject. */
export function reportDeletion(
  output: Output,
  { vendor, connection }: ConnectionName,
  report: DeletionReport,
  { isDeleted, hidden }: Reported,
): void {
  const { events, deliveries, cases, jobs, busy, bodies, inProgress } = report;
  const tombstones = report.tombstones.length;
  const lines = (["events", "deliveries", "cases", "jobs"] as const).flatMap((what) => [
    `  ${countOf(report[what].length, singularOf[what], what)}`,
    ...report[what].map((id) => `    ${id}`),
  ]);
  if (bodies > 0) lines.push(`  ${countOf(bodies, "body of an event", "bodies of events")} in the bucket`);
  if (busy > 0) lines.push(`  ${countOf(busy, "job")} in progress, which the scheduler hides within minutes`);
  if (isDeleted) lines.push(`  ${countOf(tombstones, "tombstone")}`);
  if (inProgress) lines.push("  Delivery attempts in progress could not be cancelled; they have ended.");
  const hiddenUntil = hidden === undefined ? null : new Date(hidden.until).toISOString();
  if (hidden !== undefined && !isDeleted) lines.push(`  Hidden until ${hiddenUntil}. ${wayBack(hidden)}`);
  if (hidden === undefined && !isDeleted && isEmpty(report)) lines.push("  Nothing is stored of it.");
  output.record(
    {
      vendor,
      connection,
      deleted: isDeleted,
      events,
      deliveries,
      cases,
      jobs,
      jobsInProgress: busy,
      bodies,
      tombstones,
      hiddenUntil,
      attemptsInProgress: inProgress,
    },
    `${vendor}/${connection}:`,
    ...lines,
  );
}

/** Whether a deletion would find nothing. */
export function isEmpty({ events, deliveries, cases, jobs }: DeletionReport): boolean {
  return [events, deliveries, cases, jobs].every(({ length }) => length === 0);
}

function wayBack({ isOwn }: HiddenSubject): string {
  return isOwn
    ? "`subjects restore` with the same arguments brings it back until then."
    : "Another id was erased, such as its patient's: `subjects restore` with that one brings it back until then.";
}
