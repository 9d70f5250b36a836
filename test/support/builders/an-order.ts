import type { Operation } from "../../../shared/vendors/types.ts";

/** An operation with `keyRequired`: it orders something. */
export const anOrder: Operation = {
  id: "order",
  method: "POST",
  path: "/order",
  safe: false,
  keyRequired: true,
  evidence: "documented",
};
