import type { ValueOf } from "../../../shared/core/schema/schema.ts";
import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import type { Count, countsView } from "../../../shared/gateway/partner-api/views/counts-view.ts";
import { call } from "./api.ts";

/** What waits for a person. */
export interface Waiting {
  readonly uncertain: Count;
  /** Deliveries that have ended without success. */
  readonly failed: Count;
  /** Deliveries that wait for an endpoint which does not answer. */
  readonly held: Count;
}

/** The most failed deliveries that are counted: they have ended, and `GET /v1/counts` has none that ended. */
const pageSize = 200;

export async function readWaiting(signal: AbortSignal): Promise<Waiting> {
  const query = { status: "failed", limit: String(pageSize), order: "desc" };
  const [{ jobs, deliveries }, failed] = await Promise.all([
    call<ValueOf<typeof countsView>>("counts", { signal }),
    call<{ readonly data: readonly DeliveryView[]; readonly cursor: string | null }>("deliveries", { query, signal }),
  ]);
  return {
    uncertain: jobs.uncertain,
    failed: { count: failed.data.length, more: failed.cursor !== null },
    held: deliveries.held,
  };
}

/** Both together. */
export const sumOfCounts = (one: Count, other: Count): Count => ({
  count: one.count + other.count,
  more: one.more || other.more,
});

/** With a plus where there are more. */
export const showCount = ({ count, more }: Count): string => `${count}${more ? "+" : ""}`;
