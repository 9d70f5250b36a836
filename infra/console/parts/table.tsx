import type { ComponentChildren } from "preact";
import { partSize, usePart } from "./pager.tsx";
import { Scroller } from "./scroller.tsx";

export interface Column<Item> {
  readonly title: string;
  readonly cell: (item: Item) => ComponentChildren;
  /** Right-aligned. */
  readonly isNumber?: boolean;
  /** Left out on a narrow screen. */
  readonly isExtra?: boolean;
}

interface TableProps<Item> {
  readonly caption: string;
  readonly columns: readonly Column<Item>[];
  readonly rows: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** The row that is opened. */
  readonly openedId?: string | undefined;
  /** In place of rows. */
  readonly empty: ComponentChildren;
  /** So many rows are shown at once. */
  readonly size?: number;
}

/** A table whose first column opens its row by a link. */
export function Table<Item>({ caption, columns, rows, idOf, openedId, empty, size = partSize }: TableProps<Item>) {
  const { shown, pager } = usePart(rows, { size, isFirst: (row) => idOf(row) === openedId });
  if (rows.length === 0) return <p class="empty">{empty}</p>;
  return (
    <>
      <Scroller class="scroll" label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.title} scope="col" class={classOf(column)}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={idOf(row)} class={idOf(row) === openedId ? "opened" : ""}>
                {columns.map((column) => (
                  <td key={column.title} class={classOf(column)} data-title={column.title}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {pager}
    </>
  );
}

function classOf({ isNumber, isExtra }: Pick<Column<never>, "isNumber" | "isExtra">): string {
  return `${isNumber ? "right" : ""} ${isExtra ? "extra" : ""}`.trim();
}
