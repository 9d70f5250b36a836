/** What a partner has sent to one endpoint of its own to see whether it works. */
export const testEventType = "gateway.test";

/** A partner's endpoint does not answer and gets nothing for a while; its other endpoints are told. */
export const pausedEventType = "endpoint.paused";

/** How a job ends or turns out, each told as `job.<status>`. */
export const notifiedJobStatuses = ["succeeded", "failed", "uncertain", "cancelled", "expired", "abandoned"] as const;

/** Every event that is the gateway's own and no vendor's. */
export const ownEventTypes: readonly string[] = [
  ...notifiedJobStatuses.map((status) => `job.${status}`),
  pausedEventType,
  testEventType,
];
