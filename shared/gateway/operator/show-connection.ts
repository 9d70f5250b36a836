import { toDateTime } from "../../core/instant.ts";
import { describeHold, timeOf } from "./list-holds.ts";
import type { ConnectionReport } from "./report-connection.ts";
import type { StageConnectionView } from "./views/stage-connection-view.ts";

/** A report on a connection as the console shows it. */
export function showConnection(
  { vendor, connection, holds, lastWebhookAt }: ConnectionReport,
  { title, now }: { readonly title: string; readonly now: number },
): StageConnectionView {
  const circuit = holds.find(({ of, why }) => of === "connection" && why === "circuit");
  const coolDownEnds = holds.flatMap(({ why, until }) => (why === "cool-down" ? [until] : []));
  return {
    id: `${vendor}/${connection}`,
    ...{ title, vendor, connection },
    health: holds.length === 0 ? "healthy" : "held",
    circuit: circuit === undefined ? "closed" : circuit.until > now ? "open" : "half-open",
    coolDownEnd: coolDownEnds.length === 0 ? null : timeOf(Math.max(...coolDownEnds)),
    holds: holds.map((hold) => describeHold(hold, now)),
    lastWebhookAt: lastWebhookAt === undefined ? null : toDateTime(lastWebhookAt),
  };
}
