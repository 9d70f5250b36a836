import type { DeliveryLedger } from "./delivery-ledger.ts";
import type { DueLedger } from "./due-ledger.ts";
import type { EventLedger } from "./event-ledger.ts";

/** Events, their deliveries, and what of both is unfinished. */
export type Ledger = EventLedger & DeliveryLedger & DueLedger;
