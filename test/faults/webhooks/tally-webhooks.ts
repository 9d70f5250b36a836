import type { RecordedDelivery, RecordedEvent } from "../../support/stack/stored-webhooks.ts";
import type { SentWebhook } from "./sending-vendor.ts";

/** How all webhooks ended, by the store and by what partners received. */
export interface WebhookTally {
  readonly sent: number;
  readonly acknowledged: number;
  readonly recorded: number;
  readonly delivered: number;
  readonly attempts: number;
  /** Requests beyond the first under one id, also after one that the endpoint answered with a failure. */
  readonly repeated: number;
  /** Acknowledged, and missing at an endpoint that subscribes to it. */
  readonly lost: readonly string[];
  /** Two events of one webhook, two deliveries of one event to one endpoint, or two ids at one endpoint. */
  readonly doubled: readonly string[];
  /** Fan-outs or deliveries that have not succeeded. */
  readonly unended: readonly string[];
}

/** An endpoint, and the ids that reached it, by case. */
export interface Arrivals {
  readonly endpointId: string;
  wants(type: string): boolean;
  readonly idsByCase: ReadonlyMap<string, readonly string[]>;
}

export function tallyWebhooks(
  sent: readonly SentWebhook[],
  events: readonly RecordedEvent[],
  deliveries: readonly RecordedDelivery[],
  endpoints: readonly Arrivals[],
): WebhookTally {
  const acknowledged = sent.filter((webhook) => webhook.acknowledged);
  const idsAt = (endpoint: Arrivals, caseId: string) => new Set(endpoint.idsByCase.get(caseId)).size;
  const pairs = Map.groupBy(deliveries, ({ eventId, endpointId }) => `${eventId} ${endpointId}`);
  const byCase = Map.groupBy(events, ({ caseId }) => caseId);
  return {
    sent: sent.length,
    acknowledged: acknowledged.length,
    recorded: events.length,
    delivered: deliveries.filter(({ status }) => status === "delivered").length,
    attempts: deliveries.reduce((sum, { attempts }) => sum + attempts, 0),
    repeated: endpoints
      .flatMap(({ idsByCase }) => [...idsByCase.values()])
      .reduce((sum, ids) => sum + ids.length - new Set(ids).size, 0),
    lost: acknowledged.flatMap(({ caseId, type }) =>
      endpoints.every((one) => !one.wants(type) || idsAt(one, caseId) > 0) && byCase.has(caseId) ? [] : [caseId],
    ),
    doubled: [
      ...[...byCase].flatMap(([caseId, same]) => (same.length > 1 ? [caseId] : [])),
      ...[...pairs].flatMap(([pair, same]) => (same.length > 1 ? [pair] : [])),
      ...sent.flatMap(({ caseId }) => (endpoints.some((one) => idsAt(one, caseId) > 1) ? [caseId] : [])),
    ],
    unended: [
      ...events.flatMap(({ id, fannedOut }) => (fannedOut ? [] : [id])),
      ...deliveries.flatMap(({ id, status }) => (status === "delivered" ? [] : [id])),
    ],
  };
}
