import type { Delivery } from "../model/delivery.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { EndpointFacts } from "./explain-delivery.ts";
import { OperatorNotFound } from "./operator-refusal.ts";

export interface FindDeliveryDependencies {
  readonly store: Pick<DeliveryStore, "findDelivery">;
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly directory: Pick<PartnerReader, "findPartner">;
}

/** A delivery with what decides about it; the endpoint and the partner may be deleted. @throws OperatorNotFound */
export async function findStageDelivery(
  { store, endpoints, directory }: FindDeliveryDependencies,
  id: string,
): Promise<
  { readonly delivery: Delivery } & Pick<EndpointFacts, "partner"> & Partial<Pick<EndpointFacts, "endpoint">>
> {
  const delivery = await store.findDelivery(id);
  if (delivery === undefined) throw new OperatorNotFound(`There is no delivery ${id}. They are stored for 30 days.`);
  const { partnerId, endpointId } = delivery;
  const [endpoint, partner] = await Promise.all([
    endpoints.find(partnerId, endpointId),
    directory.findPartner(partnerId),
  ]);
  return { delivery, ...(endpoint && { endpoint }), partner };
}
