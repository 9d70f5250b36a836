import { enumOf, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, openObject } from "../../core/schema/structures.ts";

/** A partner app. */
export const partner = openObject({
  id: text(),
  name: text(),
  /** Of a suspended partner every call is refused, its deliveries are held, and its queued jobs wait. */
  status: enumOf(["suspended", "active"]),
  /** See `core/grants.ts`. */
  grants: list(text()),
});

export type Partner = ValueOf<typeof partner>;

/** An API key; of its secret only the SHA-256 is known. */
export const apiKey = openObject({
  id: text(),
  partnerId: text(),
  /** Lower-case hex. */
  secretSha256: text(),
  status: enumOf(["revoked", "active"]),
});

export type ApiKey = ValueOf<typeof apiKey>;
