import { integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject, record } from "../../core/schema/structures.ts";

const callsByPartner = record(text(), integer());

/** The calls of one window of time, by partner; a partner with none has asked and had to wait. */
export type CallsByPartner = ValueOf<typeof callsByPartner>;

/** The use of a connection's allowance of calls. */
export const allowance = openObject({
  /** When the window began, in epoch milliseconds. */
  window: integer(),
  used: callsByPartner,
  /** The window right before: its partners share in this one. */
  before: callsByPartner,
});

export type AllowanceRecord = ValueOf<typeof allowance>;
