import type { ValueOf } from "../../../shared/core/schema/schema.ts";
import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import type { Count, countsView } from "../../../shared/gateway/partner-api/views/counts-view.ts";
import { call } from "./api.ts";

/** What waits for a person. */
export interface Waiting {
  readonly uncertain: Count;
  /** Deliveries that have failed, or that an endpoint holds which does not answer. */
  readonly notDelivered: Count;
}

/** The most failed deliveries that are counted: they have ended, and `GET /v1/counts` has none that ended. */
const pageSize = 200;

export async function readWaiting(signal: AbortSignal): Promise<Waiting> {
  const query = { status: "failed", limit: String(pageSize), order: "desc" };
  const [{ jobs, deliveries }, failed] = await Promise.all([
    call<ValueOf<typeof countsView>>("counts", { signal }),
    call<{ readonly data: readonly DeliveryView[]; readonly cursor: string | null }>("deliveries", { query, signal }),
  ]);
  const { count, more } = deliveries.held;
  return {
    uncertain: jobs.uncertain,
    notDelivered: { count: count + failed.data.length, more: more || failed.cursor !== null },
  };
}

/** With a plus where there are more. */
export const showCount = ({ count, more }: Count): string => `${count}${more ? "+" : ""}`;
