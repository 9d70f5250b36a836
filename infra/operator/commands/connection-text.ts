import { toDateTime } from "../../../shared/core/instant.ts";
import { describeHold, type Hold, timeOf } from "../../../shared/gateway/operator/list-holds.ts";
import type { ConnectionReport } from "../../../shared/gateway/operator/report-connection.ts";
import { lineOfCatchUp } from "./catch-up-text.ts";

/** A connection with what holds its calls back, as it is printed in JSON. */
export function viewOfConnection({ vendor, connection, holds, lastWebhookAt, catchUp }: ConnectionReport, now: number) {
  return {
    ...{ vendor, connection },
    isHeld: holds.length > 0,
    holds: holds.map((hold) => viewOfHold(hold, now)),
    lastWebhookAt: lastWebhookAt === undefined ? null : toDateTime(lastWebhookAt),
    catchUp:
      catchUp === undefined
        ? null
        : {
            ...{ id: catchUp.id, status: catchUp.status },
            ...{ read: catchUp.read, recovered: catchUp.recovered, unclear: catchUp.unclear },
            startedAt: toDateTime(catchUp.startedAt),
          },
  };
}

function viewOfHold(hold: Hold, now: number) {
  return { why: hold.why, of: hold.of, until: timeOf(hold.until), meaning: describeHold(hold, now) };
}

/** One line about a connection. */
export function lineOfConnection({ vendor, connection, holds, lastWebhookAt }: ConnectionReport): string {
  const causes = [...new Set(holds.map(({ of, why }) => `${why} of ${of}`))];
  return [
    `${vendor}/${connection}`,
    causes.length === 0 ? "calls pass" : `held: ${causes.join(", ")}`,
    lastWebhookAt === undefined ? "no webhook" : `last webhook ${toDateTime(lastWebhookAt)}`,
  ].join("  ");
}

/** The lines below that of `lineOfConnection`. */
export function detailLinesOfConnection({ holds, catchUp }: ConnectionReport, now: number): readonly string[] {
  return [
    ...holds.map((hold) => `  ${describeHold(hold, now)}`),
    ...(catchUp === undefined ? [] : [`  catch-up ${lineOfCatchUp(catchUp)}`]),
  ];
}
