import { deduplicationContract } from "./webhook-store/deduplication.ts";
import { deliveryContract } from "./webhook-store/deliveries.ts";
import { dueRecordContract } from "./webhook-store/due-records.ts";
import { endpointHealthContract } from "./webhook-store/endpoint-health.ts";
import { eventBodyContract } from "./webhook-store/event-bodies.ts";
import { eventContract } from "./webhook-store/events.ts";
import { feedContract } from "./webhook-store/feed.ts";
import { heldDeliveryContract } from "./webhook-store/held-deliveries.ts";
import { openDeliveryContract } from "./webhook-store/open-deliveries.ts";
import { recoveryContract } from "./webhook-store/recoveries.ts";
import { type MakeWebhookStore, webhookStoreSetUp } from "./webhook-store/set-up.ts";
import { subjectContract } from "./webhook-store/subjects.ts";

/** What every store of webhooks guarantees, the one in DynamoDB and the one in memory. Each test uses new ids. */
export function webhookStoreContract(make: MakeWebhookStore): void {
  const setUp = webhookStoreSetUp(make);
  eventContract(setUp);
  feedContract(setUp);
  eventBodyContract(setUp);
  deduplicationContract(setUp);
  subjectContract(setUp);
  deliveryContract(setUp);
  heldDeliveryContract(setUp);
  openDeliveryContract(setUp);
  dueRecordContract(setUp);
  recoveryContract(setUp);
  endpointHealthContract(setUp);
}
