import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import { call } from "./api.ts";
import { useRead } from "./use-read.ts";

/** Of the last deliveries, how many were attempted, and how many of those are delivered. */
export interface SuccessRate {
  readonly delivered: number;
  readonly attempted: number;
}

/** One request has no more. */
const considered = "200";

/** By the endpoint's id; an endpoint that had none of the last deliveries has no rate. */
export function useSuccessRates(): ReadonlyMap<string, SuccessRate> {
  const read = useRead("success rates", async (signal) => {
    const query = { order: "desc", limit: considered };
    const { data } = await call<{ readonly data: readonly DeliveryView[] }>("deliveries", { query, signal });
    return ratesOf(data);
  });
  return read.value ?? new Map();
}

function ratesOf(deliveries: readonly DeliveryView[]): ReadonlyMap<string, SuccessRate> {
  const attempted = deliveries.filter(({ attemptCount }) => attemptCount > 0);
  const groups = Map.groupBy(attempted, ({ endpointId }) => endpointId);
  return new Map(
    [...groups].map(([id, of]) => [
      id,
      { attempted: of.length, delivered: of.filter(({ status }) => status === "delivered").length },
    ]),
  );
}

const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 1 });

export function showRate(rate: SuccessRate | undefined): string {
  return rate === undefined ? "–" : `${percent.format(rate.delivered / rate.attempted)} of ${rate.attempted}`;
}
