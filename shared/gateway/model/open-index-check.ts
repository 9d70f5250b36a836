import { integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

/** How far the check of the index of open records is. */
export const openIndexCheck = openObject(
  {
    /** That have ended. */
    passes: integer(),
  },
  {
    /** The list that is examined; absent between two passes. */
    list: text(),
    /** The last position that was examined of it. */
    after: text(),
  },
);

export type OpenIndexCheck = ValueOf<typeof openIndexCheck>;

/** A stage has one. */
export const openIndexCheckKey = "opn_check";
