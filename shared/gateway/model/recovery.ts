import { boolean, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, openObject } from "../../core/schema/structures.ts";
import { endpointRefMembers } from "./endpoint-ref.ts";

const recoveryPosition = openObject({
  /** 0 for the endpoint's deliveries; from 1 the lists of events. */
  list: integer(),
  after: text(),
});

/** Where a recovery goes on: in which of its lists, after which position. */
export type RecoveryPosition = ValueOf<typeof recoveryPosition>;

const counts = {
  /** Records that were inspected. */
  examined: integer(),
  /** Failed deliveries that were resent. */
  sentAgain: integer(),
  /** Deliveries of events that the endpoint had never received. */
  added: integer(),
};

const recoveryCounts = openObject(counts);

export type RecoveryCounts = ValueOf<typeof recoveryCounts>;

/**
 * Pages of one recovery. At one page a minute, its slowest, they take 69 days: longer than any record is retained. At
 * 1,000 records a page, they are a hundred million.
 */
export const maxRecoveryPages = 100_000;

/** Delivers again what an endpoint missed. Times are epoch milliseconds. */
export const recovery = openObject({
  /** `rcv_…` */
  id: text({ pattern: "^rcv_" }),
  ...endpointRefMembers,
  ...counts,
  since: integer(),
  until: integer(),
  includeMissing: boolean(),
  /** The lists of events (`eventList`) to scan for missing ones. */
  lists: list(text()),
  /** `stopped`: the endpoint or its partner was disabled, or does not exist; or the last page was reached. */
  status: enumOf(["running", "done", "stopped"]),
  /** The page to process next, from 1: a message for any other one is stale. */
  page: integer(),
  position: recoveryPosition,
  /** When the next delivery may be sent. */
  paceAt: integer(),
  createdAt: integer(),
  updatedAt: integer(),
});

export type Recovery = ValueOf<typeof recovery>;

/** The result of a page. */
export type RecoveryStep = Pick<Recovery, "status" | "position" | "paceAt" | "updatedAt"> & RecoveryCounts;
