/** Sent to one endpoint when its partner asks for a test. */
export const testEventType = "gateway.test";

/** Sent to a partner's other endpoints when one of them is paused because its deliveries failed, or by an operator. */
export const pausedEventType = "endpoint.paused";

/** Sent to who may see a connection's events when its webhooks have stopped, and when they come again. */
export const silentEventType = "vendor.silent";
export const heardEventType = "vendor.heard";

/** The gateway's own events that are no single partner's: all who may see a connection's events get them. */
export const connectionEventTypes: readonly string[] = [silentEventType, heardEventType];

/** The job states that are notified, each as `job.<status>`. */
export const notifiedJobStatuses = ["succeeded", "failed", "uncertain", "cancelled", "expired", "abandoned"] as const;

/** Sent to a job's partner when a look at the vendor has found whether an uncertain call was done, or the last look has not. */
export const evidenceEventType = "job.evidence";

/** Every event of the gateway itself, as opposed to a vendor's. */
export const ownEventTypes: readonly string[] = [
  ...notifiedJobStatuses.map((status) => `job.${status}`),
  evidenceEventType,
  pausedEventType,
  ...connectionEventTypes,
  testEventType,
];
