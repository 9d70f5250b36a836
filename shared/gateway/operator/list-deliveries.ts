import { toDateTime } from "../../core/instant.ts";
import type { Delivery } from "../model/delivery.ts";
import {
  createExamineDeliveries,
  type DeliveriesOf,
  type DeliveryFilters,
  type ExamineDeliveriesDependencies,
} from "../partner-api/deliveries/examine-deliveries.ts";
import { walkPages } from "./walk-pages.ts";

type StageDeliveryFilter = DeliveryFilters & {
  readonly of: DeliveriesOf;
  /** Those of this partner alone. */
  readonly partnerId: string | undefined;
  /** Arrival of the delivery, in epoch milliseconds, both inclusive. */
  readonly since: number;
  readonly until: number | undefined;
};

/** Lists deliveries, also those of events that their partner may no longer see, the last one first. */
export function createListStageDeliveries(deps: ExamineDeliveriesDependencies) {
  const examineDeliveries = createExamineDeliveries(deps);
  return async function* (filter: StageDeliveryFilter): AsyncGenerator<Delivery, void> {
    const { of, partnerId, since, until, ...filters } = filter;
    const isOfPartner = (delivery: Delivery) => partnerId === undefined || delivery.partnerId === partnerId;
    yield* walkPages({
      query: { order: "desc", since: toDateTime(since), until: until === undefined ? undefined : toDateTime(until) },
      examine: await examineDeliveries(filters, of, isOfPartner),
      toView: (delivery: Delivery) => delivery,
    });
  };
}
