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

const recovered = constant(true, {
  description:
    "Its webhook was missed: the vendor was asked for the status. `timestamp` is since when the case has it, and `data` the object that states it.",
});

const recoveredAs = text({
  pattern: "^evt_",
  description: "The recovered event that stated this status before its webhook came: stored, not delivered.",
});

/** What is said of an event that is stored. */
const stored = { late, recovered, recoveredAs };

/** An event in a list of events, or on its own: without its body. */
export const eventView = openObject(envelope, stored);

const payload = {
  data: anything({ description: "The vendor's JSON text, byte for byte." }),
  dataBase64: text({ description: "In place of `data` where the vendor sent no JSON." }),
};

/** The body of a delivery: the event with what the vendor sent. */
export const deliveredEventView = openObject(envelope, {
  recovered,
  ...payload,
  dataOmitted: constant(true, {
    description:
      "In place of `data`, in an SQS queue alone: the body is over 200 KB or has characters that SQS refuses.",
  }),
});

/** An event that a partner reads, with what the vendor sent where it asks for that. */
export const eventWithDataView = openObject(envelope, { ...stored, ...payload });

/** An event of the feed. */
export const feedEventView = openObject(envelope, {
  ...stored,
  ...payload,
  dataOmitted: constant(true, {
    description: "The payload is too large for a page: `GET /v1/events/{id}?include=data` has it.",
  }),
});

export type EventView = ValueOf<typeof eventView>;

/** The members that both have. */
export type EventEnvelope = ValuesOf<typeof envelope> & Pick<EventView, "recovered">;

/** The event as partners see it; members of what seldom is are there only where it is so. */
export function toEventView(event: GatewayEvent): EventView {
  const { recoveredAs } = event;
  const stated = recoveredAs === undefined ? {} : { recoveredAs };
  return { ...toEventEnvelope(event), ...(event.late ? { late: true } : {}), ...stated };
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
    ...(event.recovered === undefined ? {} : { recovered: event.recovered }),
  };
}
