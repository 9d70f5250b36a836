import type { DeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { BlobStore } from "../../../shared/gateway/ports/blob-store.ts";
import { parseEgressAllow, type Resolve } from "../../../shared/http/egress-guard.ts";
import { aPartner } from "../builders/an-endpoint.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
import {
  memoryCaseStore,
  memoryEndpointStore,
  memoryPartnerReader,
  memoryWebhookStore,
} from "../fakes/memory-stores.ts";
import { silentLog } from "../fakes/silent-log.ts";
import { memoryPartnerApi } from "../partner-api/memory-partner-api.ts";

const addresses: Readonly<Record<string, readonly string[]>> = {
  "partner.example": ["1.1.1.1"],
  "inside.example": ["10.0.0.1"],
  "mixed.example": ["1.1.1.1", "169.254.169.254"],
};

const resolveKnown: Resolve = async (hostname) => {
  const found = addresses[hostname];
  if (found === undefined) throw new Error("ENOTFOUND");
  return found;
};

/** The partner API over ports in memory, with four partners. */
export function webhookApi(
  options: {
    readonly scale?: number;
    readonly resolve?: Resolve;
    readonly maxEndpoints?: number;
    readonly bodies?: BlobStore;
    readonly ownAccount?: string;
    readonly digestKey?: string;
  } = {},
) {
  const clock = manualClock();
  const store = memoryWebhookStore(clock);
  const cases = memoryCaseStore(clock);
  const log = silentLog();
  const receipts = memoryReceipts();
  const deliveryQueue = memoryQueue<DeliveryMessage>();
  const digest = keyedDigest(options.digestKey ?? "test-key");
  const endpoints = memoryEndpointStore();
  const partners = memoryPartnerReader(
    aPartner({
      grants: ["md-integrations/*:events", "inside-rx:*"],
      purposes: { "md-integrations/*:events": "treatment" },
    }),
    aPartner({ id: "prt_2", grants: ["md-integrations:events"] }),
    aPartner({ id: "prt_own", grants: ["md-integrations:events-own"] }),
    aPartner({ id: "prt_none", grants: ["md-integrations/*:*"] }),
  );
  const connections = { "inside-rx": ["default"], "md-integrations": ["default", "clinic-2"] };
  const { callAs } = memoryPartnerApi({
    partners,
    endpoints,
    store,
    cases,
    connections,
    deliveryQueue,
    receipts,
    ...(options.bodies && { bodies: options.bodies }),
    clock,
    log,
    digest: async () => digest,
    allow: parseEgressAllow("127.0.0.1:4200"),
    resolve: options.resolve ?? resolveKnown,
    scale: options.scale ?? 1,
    maxEndpoints: options.maxEndpoints,
    ...(options.ownAccount === undefined ? {} : { ownAccount: options.ownAccount }),
  });
  return { clock, store, deliveryQueue, cases, digest, log, receipts, endpoints, partners, call: callAs };
}
