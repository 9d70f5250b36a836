import type { Recovery, RecoveryStatus } from "../gateway/model/recovery.ts";
import type { RecoveryStore } from "../gateway/ports/recovery-store.ts";
import {
  dueShardOf,
  expiryOf,
  numberOf,
  refAttributes,
  schemaVersion,
  text,
  textOf,
  toRef,
  whole,
} from "./record-items.ts";
import type { Item, RecordTable } from "./record-table.ts";

/** Recoveries in the `records` table: `pk` "rcv_" and what follows "ep_" in the endpoint's id, `sk` "recovery". */
export function dynamoRecoveryStore(table: RecordTable): RecoveryStore {
  const key = (endpointId: string) => ({ pk: endpointId.replace("ep_", "rcv_"), sk: "recovery" });

  const find = async (endpointId: string): Promise<Recovery | undefined> => {
    const item = await table.get(key(endpointId));
    return item === undefined ? undefined : toRecovery(item);
  };

  return {
    async startRecovery(recovery, dueAt) {
      const { pk, sk } = key(recovery.endpointId);
      const item = { pk: text(pk), sk: text(sk), ...toItem(recovery), ...due(pk, dueAt) };
      // The id is accepted again, since the SDK repeats a write whose answer was lost.
      const values = { ":running": text("running"), ":id": text(recovery.id) };
      if (await table.putOver(item, "#status <> :running OR #id = :id", values)) return recovery;
      return (await find(recovery.endpointId)) ?? recovery;
    },

    findRecovery: find,

    async claimDueRecovery({ id, dueAt }, until) {
      const item = await table.update(
        { pk: id, sk: "recovery" },
        "SET #dueAt = :until",
        "#dueAt = :seen",
        { ":until": whole(until), ":seen": whole(dueAt) },
        "ALL_NEW",
      );
      return item === undefined ? undefined : toRecovery(item);
    },

    async advanceRecovery(seen, { status, position, paceAt, updatedAt, examined, sentAgain, added }, dueAt) {
      const { pk, sk } = key(seen.endpointId);
      const next =
        "#status = :status, #page = :next, #position = :position, #paceAt = :paceAt, #updatedAt = :updatedAt";
      const counts = "#examined = :examined, #sentAgain = :sentAgain, #added = :added";
      const runs = status === "running";
      const advanced = await table.update(
        { pk, sk },
        `SET ${next}, ${counts}${runs ? ", #dueAt = :dueAt" : " REMOVE #dueAt, #dueShard"}`,
        "#id = :id AND #page = :page AND #status = :running",
        {
          ":status": text(status),
          ":next": whole(seen.page + 1),
          ":position": { M: { list: whole(position.list), after: text(position.after) } },
          ":paceAt": whole(paceAt),
          ":updatedAt": whole(updatedAt),
          ":examined": whole(examined),
          ":sentAgain": whole(sentAgain),
          ":added": whole(added),
          ...(runs ? { ":dueAt": whole(dueAt) } : {}),
          ":id": text(seen.id),
          ":page": whole(seen.page),
          ":running": text("running"),
        },
      );
      return advanced !== undefined;
    },
  };
}

const due = (id: string, dueAt: number): Item => ({ dueAt: whole(dueAt), dueShard: text(dueShardOf(id)) });

function toItem(recovery: Recovery): Item {
  const { position, lists } = recovery;
  return {
    v: schemaVersion,
    id: text(recovery.id),
    ...refAttributes(recovery),
    since: whole(recovery.since),
    until: whole(recovery.until),
    includeMissing: { BOOL: recovery.includeMissing },
    lists: { L: lists.map(text) },
    status: text(recovery.status),
    page: whole(recovery.page),
    position: { M: { list: whole(position.list), after: text(position.after) } },
    paceAt: whole(recovery.paceAt),
    examined: whole(recovery.examined),
    sentAgain: whole(recovery.sentAgain),
    added: whole(recovery.added),
    createdAt: whole(recovery.createdAt),
    updatedAt: whole(recovery.updatedAt),
    expiresAt: expiryOf(recovery.createdAt),
  };
}

function toRecovery(item: Item): Recovery {
  const position = item["position"]?.M ?? {};
  return {
    id: textOf(item, "id"),
    ...toRef(item),
    since: numberOf(item, "since"),
    until: numberOf(item, "until"),
    includeMissing: item["includeMissing"]?.BOOL === true,
    lists: (item["lists"]?.L ?? []).flatMap(({ S: list }) => list ?? []),
    status: textOf(item, "status") as RecoveryStatus,
    page: numberOf(item, "page"),
    position: { list: numberOf(position, "list"), after: textOf(position, "after") },
    paceAt: numberOf(item, "paceAt"),
    examined: numberOf(item, "examined"),
    sentAgain: numberOf(item, "sentAgain"),
    added: numberOf(item, "added"),
    createdAt: numberOf(item, "createdAt"),
    updatedAt: numberOf(item, "updatedAt"),
  };
}
