import { boolean, integer } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { openObject } from "../../../core/schema/structures.ts";

/** The most that are counted of each status. */
export const maxCounted = 1_000;

const count = openObject({
  count: integer({ minimum: 0, maximum: maxCounted }),
  more: boolean({ description: `Whether there are more than ${maxCounted}, which are not counted.` }),
});

export type Count = ValueOf<typeof count>;

export const countsView = openObject({
  jobs: openObject({ queued: count, sending: count, uncertain: count }),
  deliveries: openObject({ pending: count, held: count }),
  endpoints: openObject({ active: count, paused: count, disabled: count }),
});

export type Counts = ValueOf<typeof countsView>;
