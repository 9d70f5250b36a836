import type { Pages } from "../data/use-pages.ts";
import { announce } from "./announcer.tsx";
import { Loaded } from "./loaded.tsx";
import { type Column, Table } from "./table.tsx";

interface ListProps<Item> {
  readonly of: Pages<Item>;
  /** What its items are called, in the plural. */
  readonly things: string;
  readonly columns: readonly Column<Item>[];
  readonly openedId?: string | undefined;
  /** What to do where there are none. */
  readonly next: string;
}

/** A list with its pages, newest first. */
export function List<Item extends { readonly id: string }>({ of, things, columns, openedId, next }: ListProps<Item>) {
  const older = async (): Promise<void> => {
    await of.more();
    announce(`More ${things} were read`);
  };
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
            empty={
              of.hasMore
                ? `None of the newest records is among these ${things}. Look further back.`
                : `No ${things}. ${next}`
            }
          />
          <footer class="foot">
            <span role="status">
              {items.length} {things}
            </span>
            {of.hasMore && (
              <button type="button" onClick={older}>
                Older
              </button>
            )}
          </footer>
        </div>
      )}
    </Loaded>
  );
}
