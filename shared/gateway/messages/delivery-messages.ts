import { constant, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";
import { messageParser } from "./message-parser.ts";

const whole = integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** Asks for one attempt at a delivery, by its number from 1; a message for an attempt that was made is dropped. */
const deliveryMessage = openObject(
  { v: constant(1), deliveryId: text(), attempt: whole },
  {
    /** The attempt is made although the endpoint is paused. */
    probe: constant(true),
    /** How often the message was sent again because the endpoint had its maximum of concurrent attempts. */
    deferred: whole,
  },
);

export type DeliveryMessage = ValueOf<typeof deliveryMessage>;

/** @throws MessageUnreadable */
export const parseDeliveryMessage = messageParser(deliveryMessage);
