import { boolean, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject, record } from "../../core/schema/structures.ts";

const opened = {
  /** Until then every call is blocked; afterwards one is allowed as the probe. */
  openUntil: integer(),
  /** Openings in a row: each is longer than the one before. */
  openings: integer(),
  /** When it opened for the first time since it was closed. */
  openedAt: integer(),
};

const changes = {
  /** The lease of the probe; no other call probes before it ends. */
  probe: openObject({ id: text(), until: integer() }),
  /** When a probe succeeded. From then on no call is blocked. */
  closedAt: integer(),
};

/** A circuit breaker, once it has opened. Times are epoch milliseconds. */
export const breaker = openObject(opened, changes);

export type Breaker = ValueOf<typeof breaker>;

/** The circuit breaker of one partner's calls of one operation: a pair. */
const pairBreaker = openObject(
  { ...opened, partnerId: text(), operation: text() },
  {
    ...changes,
    /** A call of another pair has succeeded since it opened last: the connection works. */
    alone: boolean(),
  },
);

export type PairBreaker = ValueOf<typeof pairBreaker>;

/** The circuit breakers of pairs, by `pairKey`. */
export const pairBreakers = openObject({
  /** Counts the changes; a change is made only on the revision that was seen. */
  revision: integer(),
  circuits: record(text(), pairBreaker),
});

export type PairBreakers = ValueOf<typeof pairBreakers>;

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
    pairs: pairBreakers,
    throttling,
    /** The end of the cool-down that the vendor asked for by `Retry-After`. */
    coolUntil: integer(),
    /** When the first of the cool-downs began that followed each other without a pause in between. */
    coolSince: integer(),
  },
);

export type ConnectionHealth = ValueOf<typeof connectionHealth>;

/** Of a connection that has never failed. */
export const noTrouble: ConnectionHealth = { version: 0, clearings: 0 };
