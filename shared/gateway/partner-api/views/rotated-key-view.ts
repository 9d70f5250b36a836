import { dateTime, text } from "../../../core/schema/scalars.ts";
import { nullable, openObject } from "../../../core/schema/structures.ts";

/** The answer when a key is rotated. */
export const rotatedKeyView = openObject({
  keyId: text({ description: "Names the key in the audit log and to the operator; it is no secret." }),
  key: text({ pattern: "^rxg_", description: "The new API key. Shown only in this answer." }),
  expiresAt: nullable(dateTime({ description: "From then on the new key is refused; null where it does not expire." })),
  previousKeyId: text(),
  previousExpiresAt: dateTime({ description: "From then on the key of this request is refused." }),
});
