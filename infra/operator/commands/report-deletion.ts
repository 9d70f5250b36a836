import type { ConnectionName } from "../../../shared/gateway/ports/health-store.ts";
import type { DeletionReport } from "../../../shared/gateway/privacy/deletion-report.ts";
import type { Output } from "../terminal/output.ts";

/** Prints what a deletion hid or would hide: the gateway's ids and counts, never the subject. */
export function reportDeletion(
  output: Output,
  { vendor, connection }: ConnectionName,
  report: DeletionReport,
  isDeleted: boolean,
): void {
  const { events, deliveries, cases, jobs, busy, bodies, inProgress } = report;
  const tombstones = report.tombstones.length;
  const lines = Object.entries({ events, deliveries, cases, jobs }).flatMap(([what, ids]) => [
    `  ${ids.length} ${what}`,
    ...ids.map((id) => `    ${id}`),
  ]);
  if (bodies > 0) {
    lines.push(`  ${bodies} bodies of events in the bucket`);
  }
  if (busy > 0) lines.push(`  ${busy} jobs in progress, which the scheduler hides within minutes`);
  if (isDeleted) lines.push(`  ${tombstones} tombstones`);
  if (inProgress) lines.push("  Delivery attempts in progress could not be cancelled; they have ended.");
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
      attemptsInProgress: inProgress,
    },
    `${vendor}/${connection}:`,
    ...lines,
  );
}
