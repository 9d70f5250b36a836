import { integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject, record } from "../../core/schema/structures.ts";

/** A connection's circuit breaker, once it has opened. Times are epoch milliseconds. */
export const breaker = openObject(
  {
    /** Until then every call is blocked; afterwards one is allowed as the probe. */
    openUntil: integer(),
    /** Openings in a row: each is longer than the one before. */
    openings: integer(),
  },
  {
    /** The lease of the probe; no other call probes before it ends. */
    probe: openObject({ id: text(), until: integer() }),
    /** When a probe succeeded. From then on no call is blocked. */
    closedAt: integer(),
  },
);

export type Breaker = ValueOf<typeof breaker>;

/** Operations that the vendor has refused with 429 and `Retry-After`, by `throttlingKey`. */
export const throttling = openObject({
  /** Counts the changes; a change is made only on the revision that was seen. */
  revision: integer(),
  /** Until when each is blocked, in epoch milliseconds. */
  operations: record(text(), integer()),
});

export type Throttling = ValueOf<typeof throttling>;

/** The shared state of a connection. */
export const connectionHealth = openObject(
  {
    /** Counts the changes of the breaker; a change is made only on the version that was seen. */
    version: integer(),
    /** How often an operator has cleared a cool-down: what a container learned before is void. */
    clearings: integer(),
  },
  {
    breaker,
    throttling,
    /** The end of the cool-down that the vendor asked for by `Retry-After`. */
    coolUntil: integer(),
  },
);

export type ConnectionHealth = ValueOf<typeof connectionHealth>;

/** Of a connection that has never failed. */
export const noTrouble: ConnectionHealth = { version: 0, clearings: 0 };
