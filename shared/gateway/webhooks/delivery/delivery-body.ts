import { withData } from "../../events/with-data.ts";
import type { GatewayEvent } from "../../model/event.ts";
import { toEventEnvelope } from "../../model/event-view.ts";

/** The body of a delivery: the event with what the vendor sent. */
export function deliveryBody(event: GatewayEvent, body: Uint8Array): Uint8Array {
  return withData(toEventEnvelope(event), body);
}
