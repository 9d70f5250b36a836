import type { Delivery } from "../model/delivery.ts";
import { createRetryDelivery, type RetryDeliveryDependencies } from "../partner-api/deliveries/retry-delivery.ts";
import { asRefusal } from "./as-refusal.ts";
import { type FindDeliveryDependencies, findStageDelivery } from "./find-delivery.ts";
import { OperatorNotFound } from "./operator-refusal.ts";

export interface RetryStageDeliveryDependencies extends RetryDeliveryDependencies, FindDeliveryDependencies {
  readonly store: RetryDeliveryDependencies["store"];
  readonly endpoints: RetryDeliveryDependencies["endpoints"];
}

/** Makes a delivery's next attempt due now, as its partner can. @throws OperatorNotFound, OperatorRefusal */
export function createRetryStageDelivery(deps: RetryStageDeliveryDependencies) {
  const retryDelivery = createRetryDelivery(deps);
  return async (id: string): Promise<Delivery> => {
    const { delivery, partner } = await findStageDelivery(deps, id);
    if (partner === undefined) throw new OperatorNotFound(`The partner of ${id} was deleted.`);
    return await asRefusal(() => retryDelivery({ partner, delivery }));
  };
}
