import { toDateTime } from "../../../core/instant.ts";
import { boolean, dateTime, enumOf, integer, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { openObject } from "../../../core/schema/structures.ts";
import type { Recovery } from "../../model/recovery.ts";

export const recoveryView = openObject({
  id: text({ pattern: "^rcv_" }),
  endpointId: text(),
  status: enumOf(["running", "done", "stopped"], {
    description: "`stopped`: the endpoint was disabled while the recovery ran.",
  }),
  since: dateTime(),
  until: dateTime(),
  includeMissing: boolean(),
  examined: integer({ description: "Deliveries and events examined so far." }),
  sentAgain: integer({ description: "Failed deliveries that are pending again." }),
  added: integer({ description: "Missing deliveries that were created." }),
  createdAt: dateTime(),
  updatedAt: dateTime(),
});

export type RecoveryView = ValueOf<typeof recoveryView>;

export function toRecoveryView(recovery: Recovery): RecoveryView {
  const { id, endpointId, status, since, until, includeMissing, examined, sentAgain, added } = recovery;
  return {
    id,
    endpointId,
    status,
    since: toDateTime(since),
    until: toDateTime(until),
    includeMissing,
    examined,
    sentAgain,
    added,
    createdAt: toDateTime(recovery.createdAt),
    updatedAt: toDateTime(recovery.updatedAt),
  };
}
