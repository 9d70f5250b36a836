import type { Part } from "../support/faults/part.ts";
import { missedWebhooks } from "./catch-up/missed-webhooks.ts";
import { silences } from "./catch-up/silences.ts";
import { clientsUnderFaults } from "./clients/clients-under-faults.ts";
import { feedFreshness, feedKilled } from "./feed/feed-killed.ts";
import { sameIntents } from "./guard/same-intents.ts";
import { attacks } from "./isolation/attacks.ts";
import { leakedKey } from "./isolation/leaked-key.ts";
import { largeBodies } from "./large-bodies.ts";
import { oneKey } from "./one-key.ts";
import { queuesKilled } from "./queues/queues-killed.ts";
import { refusingQueues } from "./queues/refusing-queues.ts";
import { receiptsKilled } from "./receipts/receipts-killed.ts";
import { receiptsSent } from "./receipts/receipts-sent.ts";
import { receivedTwice } from "./received-twice.ts";
import { uncertainWrites } from "./reconcile/uncertain-writes.ts";
import { coldTokens } from "./tokens/cold-tokens.ts";
import { failingLogin } from "./tokens/failing-login.ts";
import { lostLease } from "./tokens/lost-lease.ts";
import { revokedTokens } from "./tokens/revoked-tokens.ts";
import { rotatedSecret } from "./tokens/rotated-secret.ts";
import { closingVendor } from "./trouble/closing-vendor.ts";
import { coolDown } from "./trouble/cool-down.ts";
import { hangingVendor } from "./trouble/hanging-vendor.ts";
import { endpointDown } from "./webhooks/endpoint-down.ts";
import { hostileEndpoints } from "./webhooks/hostile-endpoints.ts";
import { slowEndpoint } from "./webhooks/slow-endpoint.ts";
import { waitingDeliveries } from "./webhooks/waiting-deliveries.ts";
import { webhookBurst } from "./webhooks/webhook-burst.ts";
import { webhookCopies } from "./webhooks/webhook-copies.ts";
import { webhooksKilled } from "./webhooks/webhooks-killed.ts";
import { writesElsewhere } from "./writes/writes-elsewhere.ts";
import { writesUnderFaults } from "./writes/writes-under-faults.ts";

/** Parts of the fault suite, in the order in which they run. */
export const parts: readonly Part[] = [
  coldTokens,
  lostLease,
  failingLogin,
  revokedTokens,
  rotatedSecret,
  coolDown,
  hangingVendor,
  writesUnderFaults,
  writesElsewhere,
  ...clientsUnderFaults,
  oneKey,
  sameIntents,
  uncertainWrites,
  receivedTwice,
  largeBodies,
  closingVendor,
  webhooksKilled,
  webhookCopies,
  webhookBurst,
  hostileEndpoints,
  endpointDown,
  slowEndpoint,
  waitingDeliveries,
  missedWebhooks,
  silences,
  feedFreshness,
  receiptsKilled,
  feedKilled,
  leakedKey,
  receiptsSent,
  queuesKilled,
  refusingQueues,
  ...attacks,
];
