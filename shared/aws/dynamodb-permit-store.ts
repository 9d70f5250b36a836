import { vendorKey } from "../core/partition-keys.ts";
import type { CallCount, CallsInProgress } from "../gateway/model/calls-in-progress.ts";
import type { PermitStore } from "../gateway/ports/permit-store.ts";
import type { Attributes } from "./records/item.ts";
import { schemaVersion as v } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

const keyOf = (vendor: string) => ({ pk: vendorKey("calls", vendor, "all") });

/** One item for each vendor's calls in progress in the table `tokens`, with an attribute for each count. */
export function dynamoPermitStore(tokens: Table): PermitStore {
  return {
    async readCallsInProgress(vendor) {
      return callsInProgress((await tokens.get(keyOf(vendor), { consistent: false })) ?? {});
    },
    async changeCallsInProgress(vendor, { lapsed, ...count }) {
      const change = { set: { v }, add: { [nameOf(count)]: count.calls }, remove: lapsed.map(nameOf) };
      return callsInProgress((await tokens.update(keyOf(vendor), change, undefined, true)) ?? {});
    },
  };
}

const nameOf = ({ until, partnerId }: CallCount): string => `until${until}#${partnerId}`;

function callsInProgress(item: Attributes): CallsInProgress {
  return Object.entries(item).flatMap(([name, calls]) => {
    const [, until, partnerId] = /^until(\d+)#(.+)$/.exec(name) ?? [];
    return partnerId !== undefined && typeof calls === "number" ? [{ partnerId, until: Number(until), calls }] : [];
  });
}
