import type { Widget } from "./widget.ts";

/** A widget with its place on the grid. */
export interface PlacedWidget extends Widget {
  readonly x: number;
  readonly y: number;
}

/**
 * Places the widgets of each row side by side, and the rows below each other.
 *
 * @throws Error for a row that is wider than the grid, whose widgets CloudWatch would move
 */
export function placeRows(rows: readonly (readonly Widget[])[]): readonly PlacedWidget[] {
  let y = 0;
  return rows.flatMap((row) => {
    let x = 0;
    const placed = row.map((widget) => {
      const at = { ...widget, x, y };
      x += widget.width;
      return at;
    });
    if (x > 24) throw new Error(`A row of the dashboard is ${x} wide; the grid is 24 wide.`);
    y += Math.max(0, ...row.map(({ height }) => height));
    return placed;
  });
}
