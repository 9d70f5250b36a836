import { toDateTime } from "../../../core/instant.ts";
import { boolean, dateTime, enumOf, integer, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { nullable, openObject } from "../../../core/schema/structures.ts";
import type { CatchUp } from "../../model/catch-up.ts";

export const catchUpView = openObject({
  id: text({ pattern: "^cup_" }),
  vendor: text(),
  connection: text(),
  status: enumOf(["waiting", "running", "done", "stopped"], {
    description:
      "`waiting` begins within a minute. `stopped`: the vendor took no more calls, and the next one goes on where this one ended.",
  }),
  since: nullable(dateTime()),
  read: integer({ description: "Cases whose status the vendor was asked for so far; 200 at most." }),
  recovered: integer({ description: "Statuses whose webhooks were missed. Each becomes an event." }),
  unclear: integer({ description: "Answers without a status that could be read or that an event has." }),
  more: boolean({ description: "Cases are left that were not read: the next catch-up begins with them." }),
  createdAt: dateTime(),
  updatedAt: dateTime(),
});

export type CatchUpView = ValueOf<typeof catchUpView>;

export function toCatchUpView(catchUp: CatchUp): CatchUpView {
  const { id, vendor, connection, status, since, read, recovered, unclear, more, startedAt, updatedAt } = catchUp;
  return {
    id,
    vendor,
    connection,
    status,
    since: since === undefined ? null : toDateTime(since),
    read,
    recovered,
    unclear,
    more,
    createdAt: toDateTime(startedAt),
    updatedAt: toDateTime(updatedAt),
  };
}
