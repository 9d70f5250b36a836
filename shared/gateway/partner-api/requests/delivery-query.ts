import { enumOf, text } from "../../../core/schema/scalars.ts";
import { deliveryStatuses } from "../../model/delivery.ts";
import { eventFilters } from "./feed-query.ts";
import { arrivalPageQuery } from "./page-query.ts";

const id = { minLength: 1, maxLength: 128 };

/** The query parameters of the list of an endpoint's deliveries. */
export const endpointDeliveryQuery = {
  status: enumOf(deliveryStatuses, { description: "Only deliveries with this status." }),
  eventId: text({ ...id, description: "Only deliveries of this event." }),
  type: eventFilters.type,
  connection: text({ minLength: 1, maxLength: 100, description: "Only deliveries of connections with this name." }),
  ...arrivalPageQuery,
};

/** The query parameters of the list of deliveries. */
export const deliveryQuery = {
  endpointId: text({ ...id, description: "Only deliveries to this endpoint." }),
  ...endpointDeliveryQuery,
};
