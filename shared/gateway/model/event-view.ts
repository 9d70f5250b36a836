import { formatInstant } from "../../core/instant.ts";
import { anything } from "../../core/schema/any-json.ts";
import { boolean, constant, dateTime, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject, record, type ValuesOf } from "../../core/schema/structures.ts";
import type { GatewayEvent } from "./event.ts";

/** What `GET /v1/events` and a delivery both say of an event. */
const envelope = {
  id: text({ pattern: "^evt_", description: "The same for every replay of the vendor's." }),
  type: text({ description: "`<vendor>.<event>`, `job.<status>`, `endpoint.paused` or `gateway.test`." }),
  timestamp: dateTime({ description: "The vendor's time, or when it arrived if the vendor gives none." }),
  receivedAt: dateTime(),
  vendor: nullable(text()),
  connection: nullable(text()),
  subject: record(text(), text(), {
    description: "Whom or what it is about: `case_id`, `patient_id` … as the vendor names them.",
  }),
  stale: boolean({ description: "A newer event of this subject was recorded before." }),
};

const late = constant(true, { description: "Older than the memory for duplicates: stored, not delivered." });

/** An event in a list of events, or on its own: without its body. */
export const eventView = openObject(envelope, { late });

const payload = {
  data: anything({ description: "The vendor's JSON text, byte for byte." }),
  dataBase64: text({ description: "In place of `data` where the vendor sent no JSON." }),
};

/** The body of a delivery: the event with what the vendor sent. */
export const deliveredEventView = openObject(envelope, {
  ...payload,
  dataOmitted: constant(true, {
    description:
      "In place of `data`, in an SQS queue alone: the body is over 200 KB or has characters that SQS refuses.",
  }),
});

/** An event that a partner reads, with what the vendor sent where it asks for that. */
export const eventWithDataView = openObject(envelope, { late, ...payload });

/** An event of the feed. */
export const feedEventView = openObject(envelope, {
  late,
  ...payload,
  dataOmitted: constant(true, {
    description: "The payload is too large for a page: `GET /v1/events/{id}?include=data` has it.",
  }),
});

export type EventView = ValueOf<typeof eventView>;

/** The members that both have. */
export type EventEnvelope = ValuesOf<typeof envelope>;

/** The event as partners see it; `late` is there only where it is true. */
export function toEventView(event: GatewayEvent): EventView {
  return { ...toEventEnvelope(event), ...(event.late ? { late: true } : {}) };
}

export function toEventEnvelope(event: GatewayEvent): EventEnvelope {
  return {
    id: event.id,
    type: event.type,
    timestamp: formatInstant(event.time, event.receivedAt),
    receivedAt: new Date(event.receivedAt).toISOString(),
    vendor: event.vendor,
    connection: event.connection,
    subject: event.subject,
    stale: event.stale,
  };
}
