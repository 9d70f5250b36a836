import { vendorId } from "../../core/partition-keys.ts";
import { boolean, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

/** Reads of one catch-up. */
export const maxReads = 200;

/** Messages of one: each read has one, and a read that has to wait for the rate limit another one. */
export const maxCatchUpPages = 1_000;

/** Cases that are considered for one: of most it is known without a read that nothing can be missed. */
export const maxConsidered = 1_000;

const counts = {
  /** Cases whose status the vendor was asked for. */
  read: integer(),
  /** Statuses that were found whose webhooks were missed. */
  recovered: integer(),
  /** Answers without a readable status, or with one that no event has. */
  unclear: integer(),
};

/** One catch-up of a connection, of which the last one is stored. Times are epoch milliseconds. */
export const catchUpRecord = openObject(
  {
    /** `cup_…`, of this catch-up. */
    id: text({ pattern: "^cup_" }),
    vendor: text(),
    connection: text(),
    /** `waiting`: it begins when the scheduler sees it. `stopped`: the vendor took no more calls. */
    status: enumOf(["waiting", "running", "done", "stopped"]),
    ...counts,
    /** The message that is processed next, from 1. */
    page: integer(),
    /** When the next read may be sent. */
    paceAt: integer(),
    /** Only cases that were last looked at before are read. */
    startedAt: integer(),
    /** Cases are left that were not read. */
    more: boolean(),
    updatedAt: integer(),
  },
  {
    /** Statuses from before are not recovered; absent from the scheduled ones, which recover all. */
    since: integer(),
    /** Who asked for it; absent from scheduled ones, and from an operator's. */
    partnerId: text(),
  },
);

export type CatchUp = ValueOf<typeof catchUpRecord>;

/** The key of a connection's record, by which the scheduler finds it. */
export function catchUpKey(vendor: string, connection: string): string {
  return vendorId("cup", vendor, connection);
}

/** The id of one catch-up names its connection, under which it is found. */
export function catchUpId(vendor: string, connection: string, random: string): string {
  return `${catchUpKey(vendor, connection)}_${random}`;
}

/** The connection that an id names; whether there is such a connection is not known. */
export function connectionOfCatchUp(id: string): { readonly vendor: string; readonly connection: string } {
  const [, vendor = "", ...rest] = id.split("_");
  return { vendor, connection: rest.slice(0, -1).join("_") };
}

export interface CatchUpWaits {
  readonly scale: number;
  /** A case without news for so long is read. */
  readonly quietAfter: number;
  /** Between two reads of a connection. */
  readonly pace: number;
  /** After this the scheduler resumes a catch-up that has come to no end, and looks whether one may begin. */
  readonly checkAfter: number;
}

const minute = 60_000;

export function catchUpWaits(scale: number): CatchUpWaits {
  return {
    scale,
    quietAfter: (120 * minute) / scale,
    pace: 1_000 / scale,
    // With a shorter wait, whatever the time scale, a read in progress would count as crashed.
    checkAfter: Math.max(30_000, (5 * minute) / scale),
  };
}
