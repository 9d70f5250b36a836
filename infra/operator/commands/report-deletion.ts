import type { ConnectionName } from "../../../shared/gateway/ports/health-store.ts";
import type { DeletionReport } from "../../../shared/gateway/privacy/deletion-report.ts";
import type { Output } from "../terminal/output.ts";

/** Prints what a deletion erased or would erase: the gateway's ids and counts, never the subject. */
export function reportDeletion(
  output: Output,
  { vendor, connection }: ConnectionName,
  report: DeletionReport,
  isDeleted: boolean,
): void {
  const { events, deliveries, cases, bodies, inProgress } = report;
  const tombstones = report.tombstones.length;
  const lines = Object.entries({ events, deliveries, cases }).flatMap(([what, ids]) => [
    `  ${ids.length} ${what}`,
    ...ids.map((id) => `    ${id}`),
  ]);
  if (bodies > 0) {
    lines.push(`  ${bodies} bodies in the bucket${isDeleted ? ", which the scheduler removes within minutes" : ""}`);
  }
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
      bodies,
      tombstones,
      attemptsInProgress: inProgress,
    },
    `${vendor}/${connection}:`,
    ...lines,
  );
}
