import { annotateSpan, failSpan, inSpan } from "../../../core/tracing/current-span.ts";
import { parseTraceparent } from "../../../core/tracing/trace-context.ts";
import { deliveryId } from "../../model/event-id.ts";
import type { AttemptReport, DeliveryToSend } from "./send-delivery.ts";

/** Makes each attempt within a span of the event's trace. */
export function withAttemptSpan(send: (delivery: DeliveryToSend) => Promise<AttemptReport>): typeof send {
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
