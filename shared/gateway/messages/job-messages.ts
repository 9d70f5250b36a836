import { constant, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";
import { messageParser } from "./message-parser.ts";

/** Asks for one attempt at a job, by its number from 1; a message for an attempt that was claimed before is dropped. */
const jobMessage = openObject(
  { v: constant(1), jobId: text(), attempt: integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }) },
  {
    /** Of the job: its share of the workers is checked before anything is read. */
    partnerId: text(),
    /** How often it was enqueued again because its partner's share of the workers was in use. */
    deferred: integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    /**
     * The number of a look, from 1: the vendor is asked whether the uncertain attempt was done, and no attempt is made. A
     * version of the code that does not know it drops the message, since that attempt was claimed.
     */
    look: integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    /** The look's turn at its connection was reserved, and has come. */
    turn: constant(true),
  },
);

export type JobMessage = ValueOf<typeof jobMessage>;

/** @throws MessageUnreadable */
export const parseJobMessage = messageParser(jobMessage);
