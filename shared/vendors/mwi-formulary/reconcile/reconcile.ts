import type { Reconciliations } from "../../reconciliation.ts";
import { items } from "./items.ts";
import { locationDeviations } from "./location-deviations.ts";
import { notes } from "./notes.ts";
import { parts } from "./parts.ts";

/**
 * The writes that reading shows. Without a read: Send-To actions, which are read as numbers and written as UUIDs; discount
 * categories, of which the document does not say that `amount` is the percentage; composites, whose list shows no time and
 * may hide some; the replacement of a document template, of which it does not say which one is replaced.
 */
export const reconcile: Reconciliations = {
  ...items,
  ...notes,
  ...parts,
  updateLocationDeviations: locationDeviations,
};
