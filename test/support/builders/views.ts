import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import type { EventView } from "../../../shared/gateway/model/event-view.ts";
import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import type { Receipt } from "../../../shared/gateway/model/receipt.ts";
import type { EndpointView } from "../../../shared/gateway/partner-api/views/endpoint-view.ts";

/** An id as the gateway makes one: of a kind, and other for each number. */
export const anId = (kind: string, number: number): string => `${kind}_${number.toString(16).padStart(24, "0")}`;

const at = "2026-11-27T12:00:00.000Z";

export function aJobView(number: number, members: Partial<JobView> = {}): JobView {
  return {
    ...{ id: anId("job", number), vendor: "si-compounding", connection: "default", operation: "createRefillRequest" },
    ...{ status: "succeeded", outcome: "answered", attempts: 1, createdAt: at, updatedAt: at, nextAttemptAt: null },
    ...{ responseStatus: 201, evidence: null },
    ...members,
  };
}

export function aDeliveryView(number: number, members: Partial<DeliveryView> = {}): DeliveryView {
  return {
    ...{ id: anId("dlv", number), eventId: anId("evt", number), endpointId: anId("ep", 1), status: "delivered" },
    ...{ attemptCount: 1, attempts: [{ at, status: 200, durationMs: 20 }], nextAttemptAt: null },
    ...members,
  };
}

export function anEventView(number: number, members: Partial<EventView> = {}): EventView {
  return {
    ...{ id: anId("evt", number), type: "md-integrations.case_created", timestamp: at, receivedAt: at },
    ...{ vendor: "md-integrations", connection: "default", subject: { case_id: `case-${number}` }, stale: false },
    ...members,
  };
}

export function anEndpointView(number: number, members: Partial<EndpointView> = {}): EndpointView {
  return {
    ...{ id: anId("ep", number), type: "https", url: `https://clinic.example/${number}`, eventTypes: ["*"] },
    ...{ connections: null, status: "active", pausedBy: null, purpose: null, headerNames: [] },
    ...members,
  };
}

export function aReceipt(number: number): Receipt {
  return {
    ...{ v: 1, id: `rcp_${number.toString(16).padStart(40, "0")}`, at, kind: "vendor-call", partner: anId("prt", 1) },
    ...{ key: "k1", operation: "createRefillRequest", vendor: "si-compounding", connection: "default" },
    ...{ outcome: "answered", status: 201, bytes: 10, requestMac: null, answerMac: null, job: anId("job", number) },
  };
}
