import { route } from "../data/route.ts";
import type { Pages } from "../data/use-pages.ts";
import { Count } from "./announcer.tsx";
import { Loaded } from "./loaded.tsx";
import { Pager } from "./pager.tsx";
import { type Column, Table } from "./table.tsx";

interface ListProps<Item> {
  readonly of: Pages<Item>;
  /** What its items are called, in the plural. */
  readonly things: string;
  readonly columns: readonly Column<Item>[];
  readonly openedId?: string | undefined;
  /** What to do where there are none. */
  readonly next: string;
  /** The newest first otherwise. */
  readonly isOldestFirst?: boolean;
}

/** A list with its pages. */
export function List<Item extends { readonly id: string }>(props: ListProps<Item>) {
  const { of, things, columns, openedId, next, isOldestFirst = false } = props;
  const count = of.value === undefined ? "" : `${of.value.length} ${things}`;
  const isFiltered = Object.entries(route.value.filters).some(([name, value]) => name !== "partner" && value !== "");
  const empty =
    of.next === undefined
      ? `No ${things}${of.number > 1 ? " further on" : ""}. ${isFiltered ? "Change the filters to see others." : next}`
      : `None of the records that were looked through is among these ${things}. Look further on.`;
  return (
    <Loaded of={of} label={things}>
      {(items) => (
        <div class="panel">
          <Table
            caption={things}
            columns={columns}
            rows={items}
            idOf={({ id }) => id}
            openedId={openedId}
            empty={empty}
          />
          <Pager labels={isOldestFirst ? ["Older", "Newer"] : ["Newer", "Older"]} previous={of.previous} next={of.next}>
            <Count of={count} />
            {of.number > 1 && `, page ${of.number}`}
          </Pager>
        </div>
      )}
    </Loaded>
  );
}
