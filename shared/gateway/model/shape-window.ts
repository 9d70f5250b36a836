import { integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

/** Shapes of a connection's answers that one container has sampled, for the scheduler to compare. */
export const shapeWindow = openObject({
  /** `shp_…` */
  id: text({ pattern: "^shp_" }),
  vendor: text(),
  connection: text(),
  /** JSON, as `writeShapes` makes it: digests of names and counts. */
  shapes: text(),
});

export type ShapeWindow = ValueOf<typeof shapeWindow>;

/** What all answers of one operation on a connection have shown. */
export const shapeBaseline = openObject({
  /** Counts the changes: a change is made only on the revision that was seen. */
  revision: integer(),
  /** JSON, as in a window, of one operation. */
  shape: text(),
  /** JSON: the differences that were reported. */
  reported: text(),
  /** Ids of the newest windows in it, so that none is merged twice. */
  windows: text(),
});

export type ShapeBaseline = ValueOf<typeof shapeBaseline>;
