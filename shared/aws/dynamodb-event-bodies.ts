import { constant, text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { textSet } from "../core/schema/text-set.ts";
import type { EventBodyIndex } from "../gateway/ports/event-body-index.ts";
import { exists, is } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { Records, type RecordTable } from "./records/records.ts";

const trackedBody = openObject({ id: text(), eventId: text() }, { hidden: constant(true), hiddenBy: textSet });

/** Records of events' bodies; they do not expire before `finishBody`. */
export function dynamoEventBodies(table: RecordTable): EventBodyIndex {
  const bodies = new Records(table, { prefix: "bdy_", sk: "body", schema: trackedBody, idAttribute: "id" });
  return {
    async trackBody(body, dueAt) {
      await bodies.put(body.id, body, due(body.id, dueAt));
    },
    findBody: (id) => bodies.find(id),
    claimDueBody: (record, until) => bodies.claimDue(record, until),
    async planBody(id, dueAt, seen) {
      await bodies.change(id, { set: { dueAt } }, seen === undefined ? exists("dueAt") : is("dueAt", seen));
    },
    async hideBody(id, erasure) {
      await bodies.change(id, { include: { hiddenBy: [erasure] } }, exists("pk"));
    },
    async showBody(id, dueAt) {
      await bodies.change(id, { set: due(id, dueAt), remove: ["hidden"] }, exists("pk"));
    },
    async finishBody(id) {
      const change = { set: { expiresAt: bodies.nowSeconds() }, remove: ["dueAt", "dueShard"] } as const;
      await bodies.change(id, change, exists("pk"));
    },
  };
}
