import { integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

/** What is known of a connection's webhooks. Times are epoch milliseconds. */
export const silence = openObject(
  { vendor: text(), connection: text() },
  {
    /** The arrival of the last webhook; absent from a connection that never had one. */
    heardAt: integer(),
    /** Set from the notification of a silence to that of its end: `heardAt` of that silence. */
    silentFrom: integer(),
  },
);

export type Silence = ValueOf<typeof silence>;

/** The key of a connection's record. */
export function silenceKey(vendor: string, connection: string): string {
  return `sil_${vendor}_${connection}`;
}
