import { deliveryStores, deliveryStoreVariables } from "../shared/aws/delivery-stores.ts";
import { restoreMarkerFinder } from "../shared/aws/dynamodb-restore-marker.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { runLater } from "../shared/core/run-later.ts";
import { parseDeliveryMessage } from "../shared/gateway/messages/delivery-messages.ts";
import { webhookWaits } from "../shared/gateway/model/webhook-times.ts";
import { digestKey } from "../shared/gateway/privacy/digest-key.ts";
import { queuedReceipts } from "../shared/gateway/receipts/queued-receipts.ts";
import { createHoldUntilRestored } from "../shared/gateway/restore/hold-until-restored.ts";
import { createDeliverEvent } from "../shared/gateway/webhooks/delivery/deliver-event.ts";
import { attemptTimeoutMs, createSendDelivery } from "../shared/gateway/webhooks/delivery/send-delivery.ts";
import { guardedPost } from "../shared/http/guarded-post.ts";
import { readEnvironment, readShare, readTimeScale } from "../shared/lambda/environment.ts";
import { queueHandler } from "../shared/lambda/queue-handler.ts";
import { readEgress } from "../shared/lambda/read-egress.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";

const environment = readEnvironment(["DIGEST_KEY_SECRET", ...deliveryStoreVariables]);
const stores = deliveryStores(environment, clock);

const send = createSendDelivery({
  ...stores,
  receipts: queuedReceipts(stores.receiptQueue),
  post: guardedPost({ ...readEgress(), timeoutMs: attemptTimeoutMs }),
  digest: digestKey(stores.secrets, environment.DIGEST_KEY_SECRET),
  clock,
  log,
});

const deliverEvent = createDeliverEvent({
  ...stores,
  transport: { type: "https", send, others: stores.otherDeliveryQueue },
  partnerSlots: readShare("PARTNER_DELIVERIES") ?? Number.MAX_SAFE_INTEGER,
  schedule: runLater,
  clock,
  random: Math.random,
  waits: webhookWaits(readTimeScale()),
  log,
});

const hold = createHoldUntilRestored({
  suffix: process.env["RESTORED_FROM"],
  find: restoreMarkerFinder(environment.DIRECTORY_TABLE),
});

export const handler = queueHandler(
  hold((message: unknown) => deliverEvent(parseDeliveryMessage(message))),
  log,
);
