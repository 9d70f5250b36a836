import type { DeliveryStore } from "./delivery-store.ts";
import type { DueIndex } from "./due-index.ts";
import type { EventStore } from "./event-store.ts";

/** Events, their deliveries, and what of both is unfinished. */
export type WebhookStore = EventStore & DeliveryStore & DueIndex;
