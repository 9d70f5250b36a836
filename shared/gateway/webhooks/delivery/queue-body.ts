import type { GatewayEvent } from "../../model/event.ts";
import { toEventEnvelope } from "../../model/event-view.ts";
import { deliveryBody } from "./delivery-body.ts";

/** In bytes: below the former limit of SQS, 256 KiB with all attributes, which a queue may still have. */
export const maxQueueBodyBytes = 200_000;

/** The characters of XML 1.0 outside the surrogates, which are those that SQS takes. */
const refusedBySqs = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

export interface QueueBody {
  readonly body: string;
  /** The event's `data` is left out: the partner retrieves the event. */
  readonly dataOmitted: boolean;
}

/**
 * The body of a message to a partner's queue: the bytes that an HTTPS endpoint gets, or the event without its data where SQS
 * would refuse them.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
 */
export function queueBody(event: GatewayEvent, data: Uint8Array): QueueBody {
  const whole = deliveryBody(event, data);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(whole);
  const isTaken = whole.length <= maxQueueBodyBytes && !refusedBySqs.test(text);
  return isTaken ? { body: text, dataOmitted: false } : { body: bodyWithoutData(event), dataOmitted: true };
}

/** As JSON may write any character: a subject can have some that SQS refuses. */
function bodyWithoutData(event: GatewayEvent): string {
  const json = JSON.stringify({ ...toEventEnvelope(event), dataOmitted: true });
  return json.replaceAll(new RegExp(refusedBySqs, "gu"), (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
}
