import { integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject } from "../../core/schema/structures.ts";

/** A blob that a partner puts by a link, and that one call then uses. Times are epoch milliseconds. */
export const upload = openObject(
  {
    /** `upl_…`, not to be guessed. */
    id: text({ pattern: "^upl_" }),
    partnerId: text(),
    vendor: text(),
    size: integer(),
    contentType: text(),
    /** Lower-case hex: as the partner gave it, or as the content was found; `null` while neither is known. */
    sha256: nullable(text()),
    /** After this nothing can be put there, and no call can begin with it. */
    until: integer(),
    /** The job that uses it, or the request where there is no job. */
    usedBy: nullable(text()),
  },
  {
    /** The API key whose request created it; no partner sees it. */
    keyId: text(),
  },
);

export type Upload = ValueOf<typeof upload>;
