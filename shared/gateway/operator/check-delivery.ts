import { randomBytes } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { newSigningSecret } from "../../http/webhook-signature.ts";
import type { Delivery } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import { writeCheckWebhook } from "../webhooks/recording/check-webhook.ts";
import { assessWebhookSecret } from "./assess-webhook-secret.ts";
import { signWebhook } from "./sign-webhook.ts";

export interface CheckDeliveryDependencies {
  readonly partnerStore: Pick<PartnerStore, "listPartners" | "addPartner" | "removePartner">;
  readonly endpoints: Pick<EndpointStore, "listOf" | "add" | "remove">;
  readonly store: Pick<DeliveryStore, "examineDeliveries" | "eraseDelivery">;
  readonly secrets: SecretStore;
  readonly secretPrefix: string;
  readonly digest: () => Promise<KeyedDigest>;
  /** Posts to a URL; resolves with the answer's status, 0 without one. */
  readonly post: (url: string, headers: Readonly<Record<string, string>>, body: Uint8Array) => Promise<number>;
  readonly clock: Clock;
  readonly pause: (ms: number) => Promise<void>;
}

export interface DeliveryCheck {
  /** Any of them may be used. */
  readonly connections: readonly ConnectionName[];
  /** The gateway's URL, without a trailing slash. */
  readonly gateway: string;
  /** The URL of the endpoint. */
  readonly receiver: string;
}

/** How far the webhook came. */
export interface DeliveryCheckFacts {
  /** `<vendor>/<connection>`; absent where none has a secret that can be used. */
  readonly target?: string;
  /** What the webhook was answered; 0 without an answer. */
  readonly status?: number;
  /** As it was last seen. */
  readonly delivery?: Pick<Delivery, "status" | "attempts">;
  /** From the webhook to what was last seen, in milliseconds. */
  readonly tookMs?: number;
}

/** The beginning of the names of the partners that a check makes; the time of their making follows. */
const partnerName = "doctor --deep ";

/** Longer than a check lasts: what it has made is left over by one that ended before it removed it. */
const leftOverAfterMs = 10 * 60_000;

const withinMs = 30_000;
const lookEveryMs = 250;

/**
 * Sends a signed webhook, and looks how it becomes a delivery. It is a test of an endpoint and a partner of its own, without a
 * key and without grants: no other partner gets or sees it. Both are removed at the end, and those of a check that was
 * interrupted by the next one. The test event expires as any other.
 */
export function createCheckDelivery(deps: CheckDeliveryDependencies) {
  const { partnerStore, endpoints, clock } = deps;
  const findSigner = createFindSigner(deps);
  const removeLeftOvers = createRemoveLeftOvers(deps);
  const followDelivery = createFollowDelivery(deps);
  return async ({ connections, gateway, receiver }: DeliveryCheck): Promise<DeliveryCheckFacts> => {
    const signer = await findSigner(connections);
    if (signer === undefined) return {};
    await removeLeftOvers();
    const at = clock.now();
    const name = `${partnerName}${new Date(at).toISOString()}`;
    const partner = { id: `prt_${randomBytes(8).toString("hex")}`, name, status: "active", grants: [] } as const;
    const endpoint = newEndpoint(partner.id, receiver, at);
    try {
      await partnerStore.addPartner(partner);
      await endpoints.add(endpoint);
      const check = { partnerId: partner.id, endpointId: endpoint.id, at };
      const { vendor, connection } = signer.origin;
      const body = Buffer.from(writeCheckWebhook(await deps.digest(), signer.origin, check));
      const headers = { "content-type": "application/json", ...signer.sign(body) };
      const status = await deps.post(`${gateway}/webhooks/${vendor}/${connection}`, headers, body);
      const target = `${vendor}/${connection}`;
      return status === 200 ? { target, status, ...(await followDelivery(endpoint.id, at)) } : { target, status };
    } finally {
      await endpoints.remove(partner.id, endpoint.id);
      await partnerStore.removePartner(partner.id);
    }
  };
}

function newEndpoint(partnerId: string, url: string, createdAt: number): Endpoint {
  return {
    id: `ep_${randomBytes(12).toString("hex")}`,
    partnerId,
    url,
    eventTypes: ["gateway.test"],
    connections: null,
    status: "active",
    headers: {},
    secrets: [{ secret: newSigningSecret(), createdAt }],
    createdAt,
    revision: 1,
  };
}

/** The first connection whose webhooks can be signed. */
function createFindSigner({ secrets, secretPrefix, clock }: CheckDeliveryDependencies) {
  return async (connections: readonly ConnectionName[]) => {
    for (const origin of connections) {
      const text = await secrets.read(`${secretPrefix}/${origin.vendor}/${origin.connection}/webhook`);
      const found = assessWebhookSecret(text, clock.now());
      if (found.state !== "usable") continue;
      const { secret } = found;
      return { origin, sign: (body: Uint8Array) => signWebhook({ secret, body, now: clock.now() }) };
    }
    return undefined;
  };
}

function createRemoveLeftOvers({ partnerStore, endpoints, clock }: CheckDeliveryDependencies) {
  return async (): Promise<void> => {
    for (const { id, name } of await partnerStore.listPartners()) {
      if (!name.startsWith(partnerName)) continue;
      const madeAt = Date.parse(name.slice(partnerName.length));
      if (!(madeAt < clock.now() - leftOverAfterMs)) continue;
      for (const endpoint of await endpoints.listOf(id)) await endpoints.remove(id, endpoint.id);
      await partnerStore.removePartner(id);
    }
  };
}

/** Waits for the delivery and its first attempt. It is erased then, so that no other attempt is made. */
function createFollowDelivery({ store, clock, pause }: CheckDeliveryDependencies) {
  return async (endpointId: string, since: number): Promise<Pick<DeliveryCheckFacts, "delivery" | "tookMs">> => {
    const until = clock.monotonic() + withinMs;
    for (;;) {
      const [entry] = await store.examineDeliveries([endpointId], { order: "asc" }, 1);
      const delivery = entry?.record;
      const isOver = clock.monotonic() >= until;
      const isAttempted = delivery !== undefined && delivery.attempts.length > 0;
      if (isAttempted || isOver) {
        const tookMs = clock.now() - since;
        if (delivery === undefined) return { tookMs };
        await store.eraseDelivery(delivery.id);
        const { status, attempts } = delivery;
        return { delivery: { status, attempts }, tookMs };
      }
      await pause(lookEveryMs);
    }
  };
}
