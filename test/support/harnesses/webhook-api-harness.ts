import { Problem } from "../../../shared/core/problem.ts";
import type { DeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { webhookWaits } from "../../../shared/gateway/model/webhook-times.ts";
import { caseRoutes } from "../../../shared/gateway/partner-api/case-routes.ts";
import { deliveryRoutes } from "../../../shared/gateway/partner-api/delivery-routes.ts";
import { endpointRoutes } from "../../../shared/gateway/partner-api/endpoint-routes.ts";
import { eventRoutes } from "../../../shared/gateway/partner-api/event-routes.ts";
import { partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import { parseEgressAllow, type Resolve } from "../../../shared/http/egress-guard.ts";
import { aRequest } from "../builders/a-request.ts";
import { aPartner } from "../builders/an-endpoint.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import {
  memoryCaseStore,
  memoryEndpointStore,
  memoryPartnerReader,
  memoryWebhookStore,
} from "../fakes/memory-stores.ts";
import { silentLog } from "../fakes/silent-log.ts";

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

/** The webhook routes of the partner API over ports in memory, with three partners. */
export function webhookApi(options: { readonly scale?: number; readonly resolve?: Resolve } = {}) {
  const clock = manualClock();
  const store = memoryWebhookStore(clock);
  const cases = memoryCaseStore(clock);
  const log = silentLog();
  const deliveryQueue = memoryQueue<DeliveryMessage>();
  const digest = keyedDigest("test-key");
  const endpoints = memoryEndpointStore();
  const partners = memoryPartnerReader(
    aPartner({ grants: ["md-integrations/*:events", "inside-rx:*"] }),
    aPartner({ id: "prt_2", grants: ["md-integrations:events"] }),
    aPartner({ id: "prt_none", grants: ["md-integrations/*:*"] }),
  );
  const connections = { "inside-rx": ["default"], "md-integrations": ["default", "clinic-2"] };
  const answer = partnerApi({
    partners,
    vendors: Object.keys(connections),
    routes: [
      ...endpointRoutes({
        endpoints,
        store,
        connections,
        allow: parseEgressAllow("127.0.0.1:4200"),
        resolve: options.resolve ?? resolveKnown,
        clock,
        scale: options.scale ?? 1,
      }),
      ...eventRoutes({ store, connections }),
      ...caseRoutes({ cases, digest: async () => digest, caseVendors: ["md-integrations"], connections, log }),
      ...deliveryRoutes({
        store,
        endpoints,
        deliveryQueue,
        clock,
        log,
        webhookWaits: webhookWaits(options.scale ?? 1),
      }),
    ],
  });

  /** One call, by `prt_1` by default; a problem is an answer. */
  const call = async (method: string, target: string, body?: unknown, partnerId = "prt_1") => {
    const url = new URL(target, "https://gateway.example");
    const request = aRequest({
      method,
      path: url.pathname,
      query: [...url.searchParams],
      body,
      caller: { partnerId, keyId: "k" },
    });
    try {
      const response = await answer(request);
      const text = String(response.body);
      return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return {
        status: error.members.status,
        headers: error.headers(),
        body: JSON.parse(JSON.stringify(error.document("r"))),
      };
    }
  };
  return { clock, store, deliveryQueue, cases, digest, log, endpoints, partners, call };
}
