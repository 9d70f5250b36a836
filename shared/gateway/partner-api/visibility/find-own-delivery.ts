import { notFound } from "../../../core/problem.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Partner } from "../../model/partner.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import { canSeeEventOf } from "../../webhooks/matching/match-endpoints.ts";
import type { RecordRequest } from "./record-request.ts";

/** @throws Problem 404 when there is no such delivery, it belongs to another partner, or the grant was withdrawn */
export async function findOwnDelivery(
  store: Pick<DeliveryStore, "findDelivery">,
  { partner, parameters }: RecordRequest,
): Promise<Delivery> {
  const delivery = await store.findDelivery(parameters.id);
  if (delivery === undefined || !canSeeDelivery(partner, delivery)) throw notFound("There is no such delivery.");
  return delivery;
}

/** Whether the delivery is the partner's, of an event that it may still see. */
export function canSeeDelivery(partner: Partner, delivery: Delivery): boolean {
  return delivery.partnerId === partner.id && canSeeEventOf(partner, delivery);
}
