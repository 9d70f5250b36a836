import { isOpen, type OpenKind } from "../../gateway/model/open-status.ts";
import type { OpenIndex } from "../../gateway/ports/open-index.ts";
import type { Layout } from "./layout.ts";
import type { RecordTable } from "./records.ts";

type OpenLayout = Pick<Layout, "open">;

/** What a record of that status has in the index of open records: its place, or none where it has ended. */
export function open(kind: OpenKind, partnerId: string, status: string): OpenLayout {
  return isOpen(kind, status) ? { open: openList(kind, partnerId, status) } : {};
}

/**
 * The part of a change of status that is about the index of open records. It is in the same write as the status, so that no
 * crash comes between the two.
 *
 * @param partnerId `undefined` where it is not known: the record then stays where it is, until its status changes again
 */
export function reopened(
  kind: OpenKind,
  partnerId: string | undefined,
  status: string,
): { readonly set: OpenLayout; readonly remove: readonly "open"[] } {
  if (!isOpen(kind, status)) return { set: {}, remove: ["open"] };
  return { set: partnerId === undefined ? {} : open(kind, partnerId, status), remove: [] };
}

/** Open records have the sort key `arrival`, as those of a list. */
export function dynamoOpenIndex({ table }: Pick<RecordTable, "table">): OpenIndex {
  return {
    async countOpen(partnerId, kind, status, limit) {
      const partition = ["open", openList(kind, partnerId, status)] as const;
      return (await table.query({ index: "open", partition, limit })).length;
    },
  };
}

/** The name of the list of records with a status that has not ended. */
export function openList(kind: OpenKind, partnerId: string, status: string): string {
  return `${partnerId}#${kind}#${status}`;
}
