import { constant, integer, text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { eventList } from "../gateway/model/event.ts";
import { silence, silenceKey } from "../gateway/model/silence.ts";
import type { SilenceStore } from "../gateway/ports/silence-store.ts";
import { exists } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { Records, type RecordTable } from "./records/records.ts";

const arrivedEvent = openObject({ type: text(), receivedAt: integer() }, { recovered: constant(true) });

/** A connection's record does not expire: it is due for ever. */
export function dynamoSilenceStore(table: RecordTable): SilenceStore {
  const silences = new Records(table, { prefix: "sil_", sk: "silence", schema: silence });
  const events = new Records(table, { prefix: "evt_", sk: "event", schema: arrivedEvent });
  return {
    async putFirstSilence({ vendor, connection }, dueAt) {
      const key = silenceKey(vendor, connection);
      await silences.put(key, { vendor, connection }, due(key, dueAt));
    },

    claimDueSilence: (record, until) => silences.claimDue(record, until),

    async saveSilence(saved, dueAt) {
      const key = silenceKey(saved.vendor, saved.connection);
      await silences.put(key, saved, due(key, dueAt), exists("pk"));
    },

    async lastWebhooks({ vendor, connection }, limit) {
      const last = await events.listLast(eventList({ vendor, connection }), limit, arrivedEvent);
      // The gateway's own events about a connection are in its list, too.
      const sent = last.filter(({ type, recovered }) => recovered === undefined && type.startsWith(`${vendor}.`));
      return sent.map(({ receivedAt }) => receivedAt);
    },
  };
}
