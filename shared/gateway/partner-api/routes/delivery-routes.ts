import { deliveryView } from "../../model/delivery-view.ts";
import { deliveryQuery, endpointDeliveryQuery } from "../requests/delivery-query.ts";
import { emptyBody } from "../requests/empty-body.ts";
import { ownId } from "../requests/path-parameters.ts";
import { deliverySearchBody } from "../requests/search-bodies.ts";
import { accepted, one, page } from "./answer.ts";
import { optionalBody, route } from "./route.ts";

const tag = "Events and deliveries";
const parameters = { id: ownId };

export const deliveryRoutes = {
  listDeliveries: route({
    method: "GET",
    path: "/v1/endpoints/{id}/deliveries",
    tag,
    summary: "List an endpoint's deliveries",
    receipt: "list-read",
    parameters,
    query: endpointDeliveryQuery,
    answer: page("Delivery", deliveryView),
    problems: ["bad-request", "not-found"],
  }),
  listAllDeliveries: route({
    method: "GET",
    path: "/v1/deliveries",
    tag,
    summary: "List deliveries",
    receipt: "list-read",
    description:
      "To all of your endpoints together, by when each was created. Those to an endpoint that was deleted are not listed.",
    parameters: {},
    query: deliveryQuery,
    answer: page("Delivery", deliveryView),
    problems: ["bad-request"],
  }),
  searchDeliveries: route({
    method: "POST",
    path: "/v1/deliveries/search",
    tag,
    summary: "Search deliveries",
    receipt: "payload-read",
    description:
      "As `GET /v1/deliveries`, with its parameters in the body, and `subject`, that of their events: a read, by POST so that no URL has a patient's id. Where a subject has more than 1,000 events or deliveries, or is not indexed, pages may be short, or empty, while `cursor` is set. Deliveries of events that are no longer stored are not found by a subject. The search is put on record with the subjects of what it shows.",
    parameters: {},
    body: optionalBody("DeliverySearch", () => deliverySearchBody, {
      subject: { case_id: "6f5b1e0e-3f4b-4a55-9f0e-0d8f4f1c2a01" },
      status: "failed",
      order: "desc",
    }),
    answer: page("Delivery", deliveryView),
    problems: ["not-on-record", "bad-request", "body-too-deep"],
  }),
  getDelivery: route({
    method: "GET",
    path: "/v1/deliveries/{id}",
    tag,
    summary: "Retrieve a delivery and its attempts",
    receipt: "payload-read",
    parameters,
    answer: one("Delivery", deliveryView),
    problems: ["not-on-record", "not-found"],
  }),
  retryDelivery: route({
    method: "POST",
    path: "/v1/deliveries/{id}/retry",
    tag,
    summary: "Retry a delivery",
    receipt: "change",
    description:
      "Makes one more attempt now, whatever the delivery's status is, and also while the endpoint is paused; if it fails, the retry schedule starts over. Several requests before that attempt is made are one retry. 409 with `Retry-After` while an attempt is in progress, and 409 if the endpoint is disabled or no longer includes such events. 410 if the event is no longer stored (30 days) or the endpoint was deleted. 404 if the key may no longer see such events.",
    parameters,
    body: optionalBody("EmptyBody", () => emptyBody, {}),
    answer: accepted("Delivery", deliveryView, "The attempt is due now."),
    problems: ["not-on-record", "bad-request", "body-too-deep", "not-found", "conflict", "attempt-in-progress", "gone"],
  }),
};
