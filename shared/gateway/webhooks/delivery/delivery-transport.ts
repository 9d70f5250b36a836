import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { EndpointType } from "../../model/endpoint.ts";
import type { Queue } from "../../ports/queue.ts";
import type { AttemptReport, DeliveryToSend } from "./send-delivery.ts";

/** How a worker reaches the endpoints of one type. Each type has a function of its own, with its own role. */
export interface DeliveryTransport {
  readonly type: EndpointType;
  /** Makes one attempt. */
  readonly send: (delivery: DeliveryToSend) => Promise<AttemptReport>;
  /** The queue of the worker for endpoints of the other type: an endpoint can change its type. */
  readonly others: Queue<DeliveryMessage>;
}
