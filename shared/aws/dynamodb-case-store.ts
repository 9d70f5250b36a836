import { randomInt } from "node:crypto";
import { integer, text } from "../core/schema/scalars.ts";
import type { ValueOf } from "../core/schema/schema.ts";
import { openObject } from "../core/schema/structures.ts";
import { type CaseStore, caseKeptMs, type TelehealthCase } from "../gateway/ports/case-store.ts";
import { absent, all, any, below, exists, is } from "./records/conditions.ts";
import { queryDue } from "./records/due.ts";
import type { Layout } from "./records/layout.ts";
import { listed, Records, type RecordTable } from "./records/records.ts";

/** A time that `recordNewestTime` recorded is beside the state until the state is put the next time. */
const caseRecord = openObject(
  { revision: integer(), state: text({ description: "JSON." }) },
  // The place of its look is in the index of due work, in a shard that the scheduler does not look at.
  { newestTime: integer(), dueAt: integer(), dueShard: text() },
);

const looksShard = (of: string): string => `looks#${of}`;

/** The first revision is below this. */
const maxFirstRevision = 2 ** 47;

function toCase({ state: json, newestTime, dueAt, dueShard }: ValueOf<typeof caseRecord>): TelehealthCase {
  const { look: _, ...stated } = JSON.parse(json) as TelehealthCase;
  const isWaiting = dueAt !== undefined && dueShard !== undefined;
  const look = isWaiting ? { look: { of: dueShard.slice(looksShard("").length), at: dueAt } } : {};
  const state = { ...stated, ...look };
  return newestTime === undefined ? state : { ...state, newestTime: Math.max(newestTime, state.newestTime ?? 0) };
}

/** What only a case with content has. */
const emptied = ["state", "dueAt", "dueShard", "list", "arrival"] as const;

const caseList = (vendor: string, connection: string): string => `cases#${vendor}#${connection}`;

/** The list of its connection, by when the last of its events arrived: news move a case to the end. */
function listedByNews(key: string, { connection, lastReceivedAt }: TelehealthCase): Pick<Layout, "list" | "arrival"> {
  const [, vendor = ""] = key.split("_");
  return connection === undefined ? {} : listed(caseList(vendor, connection), lastReceivedAt, key);
}

/** Cases, by their keyed digest. */
export function dynamoCaseStore(table: RecordTable): CaseStore {
  const cases = new Records(table, { prefix: "case_", sk: "case", schema: caseRecord });
  return {
    async findCase(key, consistent) {
      const found = await cases.find(key, { consistent });
      return found && { state: toCase(found), revision: found.revision };
    },

    putCase(key, state, replaces) {
      const revision = replaces === undefined ? randomInt(maxFirstRevision) : replaces + 1;
      const { look, ...stated } = state;
      const record = { revision, state: JSON.stringify(stated) };
      const layout = {
        ...listedByNews(key, state),
        expiresAt: (state.lastReceivedAt + caseKeptMs) / 1000,
        ...(look === undefined ? {} : { dueAt: look.at, dueShard: looksShard(look.of) }),
      };
      return cases.put(key, record, layout, replaces === undefined ? undefined : is("revision", replaces));
    },

    async recordNewestTime(key, time) {
      const isOlder = all(exists("pk"), any(absent("newestTime"), below("newestTime", time)));
      const recorded = { set: { newestTime: time }, add: { revision: 1 } };
      return (await cases.change(key, recorded, isOlder)) || (await cases.find(key)) !== undefined;
    },

    async listLooks(of, until, limit) {
      const entries = await queryDue(table, looksShard(of), until, limit);
      return entries.map(({ id, dueAt }) => ({ key: id, at: dueAt }));
    },

    async moveLook(key, from, to) {
      if (to === undefined) await cases.finishDue(key, is("dueAt", from));
      // A writer that has read the case before must not put the look back.
      else await cases.change(key, { set: { dueAt: to }, add: { revision: 1 } }, is("dueAt", from));
    },

    async examineCases(origins, range, limit) {
      const byList = new Map(origins.map((origin) => [caseList(origin.vendor, origin.connection), origin]));
      const found = await cases.examine([...byList.keys()], range, limit, caseRecord);
      return found.map(({ position, list, record }) => {
        const origin = byList.get(list);
        return { position, record: record && origin && { origin, state: toCase(record) } };
      });
    },

    removeCase(key, revision) {
      const change = { set: { expiresAt: cases.nowSeconds() }, remove: emptied } as const;
      return cases.change(key, change, is("revision", revision));
    },
  };
}
