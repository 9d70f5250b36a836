import { annotateSpan, failSpan, inSpan } from "../../../core/tracing/current-span.ts";
import { parseTraceparent } from "../../../core/tracing/trace-context.ts";
import type { DeliveryAttempt } from "../../model/delivery-attempt.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { StoredEvent } from "../../model/event.ts";
import { deliveryId } from "../../model/event-id.ts";

interface Sent {
  readonly event: StoredEvent;
  readonly endpoint: Endpoint;
  /** From 1. */
  readonly attempt: number;
}

interface Report {
  readonly attempt: DeliveryAttempt;
}

/** Makes each attempt within a span of the event's trace. */
export function withAttemptSpan<One extends Sent, Result extends Report>(
  send: (delivery: One) => Promise<Result>,
): (delivery: One) => Promise<Result> {
  return (sent) => {
    const { event, endpoint, attempt } = sent;
    const ids = { eventId: event.id, delivery: deliveryId(event.id, endpoint.id), partner: endpoint.partnerId };
    const parent = parseTraceparent(event.traceparent);
    const attributes = { ...ids, attempt };
    return inSpan({ name: "delivery-attempt", kind: "client", parent, attributes }, async () => {
      const report = await send(sent);
      const { status, error } = report.attempt;
      if (status !== null) annotateSpan({ status });
      if (error !== undefined) failSpan();
      return report;
    });
  };
}
