import type { Delivery } from "../../../shared/gateway/model/delivery.ts";
import type { StoredEvent } from "../../../shared/gateway/model/event.ts";

const at = Date.parse("2026-01-01T00:00:00Z");

/** An event of `md-integrations/default` without endpoints. */
export function anEvent(more: Partial<StoredEvent> = {}): StoredEvent {
  return {
    id: "evt_1",
    type: "md-integrations.case_waiting",
    time: at,
    receivedAt: at,
    vendor: "md-integrations",
    connection: "default",
    subject: { case_id: "case-1" },
    stale: false,
    late: false,
    endpoints: [],
    body: new TextEncoder().encode('{"event_type":"case_waiting"}'),
    fannedOut: false,
    ...more,
  };
}

/** A pending delivery of that event to the endpoint of `anEndpoint`. */
export function aDelivery(more: Partial<Delivery> = {}): Delivery {
  return {
    id: "dlv_1",
    eventId: "evt_1",
    partnerId: "prt_1",
    endpointId: "ep_1",
    vendor: "md-integrations",
    connection: "default",
    status: "pending",
    attempts: [],
    attempted: more.attempts?.length ?? 0,
    createdAt: at,
    nextAttemptAt: at,
    ...more,
  };
}
