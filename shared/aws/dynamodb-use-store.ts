import { vendorKey } from "../core/partition-keys.ts";
import { type PartnerUse, type UseCount, useKinds } from "../gateway/model/partner-use.ts";
import type { UseStore, VendorUser } from "../gateway/ports/use-store.ts";
import type { Attributes } from "./records/item.ts";
import { schemaVersion as v } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

const keyOf = ({ vendor, partnerId }: VendorUser) => ({ pk: vendorKey("use", vendor, partnerId) });

/** One item for each partner and vendor in the table `tokens`, with an attribute for each count. */
export function dynamoUseStore(tokens: Table): UseStore {
  return {
    async readUse(of) {
      return toUse((await tokens.get(keyOf(of), { consistent: false })) ?? {});
    },
    async changeUse(of, { added, lapsed, attemptMs }) {
      const add = Object.fromEntries(added.map((one) => [nameOf(one), one.count]));
      const change = { set: { v, ...(attemptMs === undefined ? {} : { attemptMs }) }, add, remove: lapsed.map(nameOf) };
      return toUse((await tokens.update(keyOf(of), change, undefined, true)) ?? {});
    },
  };
}

const nameOf = ({ kind, until }: UseCount): string => `${kind}${until}`;

function toUse({ attemptMs, ...item }: Attributes): PartnerUse {
  const counts = Object.entries(item).flatMap(([name, count]) => {
    const [, kind, until] = /^([a-z]+)(\d+)$/.exec(name) ?? [];
    const known = useKinds.find((one) => one === kind);
    return known !== undefined && typeof count === "number" ? [{ kind: known, until: Number(until), count }] : [];
  });
  return { counts, ...(typeof attemptMs === "number" ? { attemptMs } : {}) };
}
