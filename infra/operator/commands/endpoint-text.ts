import { toDateTime } from "../../../shared/core/instant.ts";
import { type Endpoint, pauseOf, targetOf } from "../../../shared/gateway/model/endpoint.ts";

/** An endpoint without secrets: path and query of its URL, and the values of its headers, may be some. */
export function viewOfEndpoint(endpoint: Endpoint) {
  const { id, partnerId, status, eventTypes, connections, purpose = null, createdAt, headers } = endpoint;
  const target = targetOf(endpoint);
  return {
    ...{
      id,
      partnerId,
      type: target.type,
      status,
      pausedBy: pauseOf(endpoint) ?? null,
      eventTypes,
      connections,
      purpose,
    },
    target: target.type === "https" ? new URL(target.url).host : target.queue.queueUrl,
    headerNames: Object.keys(headers).toSorted(),
    secrets: endpoint.secrets.length,
    createdAt: toDateTime(createdAt),
  };
}

/** One line about an endpoint. */
export function lineOfEndpoint(endpoint: Endpoint): string {
  const { id, partnerId, status, pausedBy, target, eventTypes, connections } = viewOfEndpoint(endpoint);
  const narrowed = connections === null ? [] : [`of ${connections.join(", ")}`];
  const state = pausedBy === null ? status : `${status} (${pausedBy})`;
  return [id, partnerId, state, target, eventTypes.join(", "), ...narrowed].join("  ");
}
