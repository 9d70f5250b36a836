import type { Delivery } from "../../model/delivery.ts";
import { type DeliveryView, toDeliveryView } from "../../model/delivery-view.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { GatewayEvent } from "../../model/event.ts";
import { type EventView, toEventView } from "../../model/event-view.ts";
import type { Job } from "../../model/job.ts";
import { type JobView, toJobView } from "../../model/job-view.ts";
import { type EndpointView, toEndpointView } from "../../partner-api/views/endpoint-view.ts";

/** Whose a record is. */
export interface OfPartner {
  readonly partnerId: string;
}

/** A job as the operator sees it, whoever's it is. */
export type StageJobView = JobView & OfPartner;

export const toStageJobView = (job: Job): StageJobView => ({ ...toJobView(job), partnerId: job.partnerId });

/** An endpoint as the operator sees it. */
export type StageEndpointView = EndpointView & OfPartner;

export const toStageEndpointView = (endpoint: Endpoint): StageEndpointView => ({
  ...toEndpointView(endpoint),
  partnerId: endpoint.partnerId,
});

/** A delivery as the operator sees it. */
export type StageDeliveryView = DeliveryView & OfPartner & { readonly why?: string };

/** A delivery without its endpoint's answers: they may repeat the event. */
export function toStageDeliveryView(delivery: Delivery): StageDeliveryView {
  const { attempts, ...view } = toDeliveryView(delivery);
  return { ...view, attempts: attempts.map(({ response: _, ...seen }) => seen), partnerId: delivery.partnerId };
}

/** An event as the operator sees it. */
export interface StageEventView extends EventView {
  /** Whose notification it is. */
  readonly partnerId: string | null;
  /** What it is about, by the vendor's names: the ids identify patients. */
  readonly subjectNames: readonly string[];
}

/** An event without the ids of whom it is about. Of its own job or endpoint a notification has the id. */
export function toStageEventView(event: GatewayEvent): StageEventView {
  const { subject, ...view } = toEventView(event);
  const isOwn = event.partnerId !== undefined;
  return {
    ...view,
    subject: isOwn ? subject : {},
    partnerId: event.partnerId ?? null,
    subjectNames: Object.keys(subject),
  };
}
