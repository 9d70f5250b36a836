import type { SentWebhook } from "./paced-order.ts";

/** One request that reached an endpoint. */
export interface Arrival {
  readonly caseId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface Deliveries {
  /**
   * From the acknowledgement to the first arrival, in milliseconds. A delivery before the acknowledgement counts as 0, a
   * missing one as the time that it has been missing.
   */
  readonly waits: readonly number[];
  /** From sending to the acknowledgement. */
  readonly acknowledgements: readonly number[];
  /** Acknowledged and not delivered. */
  readonly missing: number;
  /** Arrivals after the first one of a webhook. */
  readonly repeated: number;
  readonly refused: number;
}

/**
 * Compares what was sent with what arrived.
 *
 * @param until when the last arrival was waited for, in epoch milliseconds
 */
export function compareDeliveries(
  sent: readonly SentWebhook[],
  arrivals: readonly Arrival[],
  until: number,
): Deliveries {
  const first = new Map<string, number>();
  for (const { caseId, at } of arrivals) first.set(caseId, Math.min(at, first.get(caseId) ?? at));
  const accepted = sent.flatMap(({ caseId, sentAt, acceptedAt }) =>
    acceptedAt === null ? [] : [{ caseId, sentAt, acceptedAt }],
  );
  return {
    waits: accepted.map(({ caseId, acceptedAt }) => Math.max(0, (first.get(caseId) ?? until) - acceptedAt)),
    acknowledgements: accepted.map(({ sentAt, acceptedAt }) => acceptedAt - sentAt),
    missing: accepted.filter(({ caseId }) => !first.has(caseId)).length,
    repeated: arrivals.length - first.size,
    refused: sent.length - accepted.length,
  };
}
