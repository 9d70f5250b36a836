import { eventView, eventWithDataView } from "../../model/event-view.ts";
import { caseQuery } from "../requests/case-query.ts";
import { eventListQuery, eventQuery } from "../requests/feed-query.ts";
import { eventTypePageQuery } from "../requests/page-query.ts";
import { ownId, vendorId } from "../requests/path-parameters.ts";
import { eventSearchBody } from "../requests/search-bodies.ts";
import { caseView } from "../views/case-view.ts";
import { eventTypeView } from "../views/event-type-view.ts";
import { composed, one, page } from "./answer.ts";
import { optionalBody, route } from "./route.ts";

const tag = "Events and deliveries";

export const eventRoutes = {
  listEventTypes: route({
    method: "GET",
    path: "/v1/event-types",
    tag,
    summary: "List event types",
    description:
      "By name: the gateway's own events, and those of each vendor whose `events` the key is granted on at least one connection, with the JSON Schema of the whole body. A vendor may also send types that are not listed.",
    parameters: {},
    query: eventTypePageQuery,
    answer: page("EventType", eventTypeView),
    problems: ["bad-request"],
  }),
  listEvents: route({
    method: "GET",
    path: "/v1/events",
    tag,
    summary: "List events",
    receipt: "list-read",
    parameters: {},
    query: eventListQuery,
    answer: page("Event", eventView),
    problems: ["bad-request"],
  }),
  searchEvents: route({
    method: "POST",
    path: "/v1/events/search",
    tag,
    summary: "Search events",
    receipt: "payload-read",
    description:
      "As `GET /v1/events`, with its parameters in the body, and `subject`: a read, by POST so that no URL has a patient's id. Where a subject has more than 1,000 events, or is not indexed, pages may be short, or empty, while `cursor` is set. The search is put on record with the subjects of what it shows.",
    parameters: {},
    body: optionalBody("EventSearch", () => eventSearchBody, {
      subject: { case_id: "6f5b1e0e-3f4b-4a55-9f0e-0d8f4f1c2a01" },
      type: "md-integrations.*",
      order: "desc",
    }),
    answer: page("Event", eventView),
    problems: ["not-on-record", "bad-request", "body-too-deep"],
  }),
  getEvent: route({
    method: "GET",
    path: "/v1/events/{id}",
    session: "reveals-data",
    tag,
    summary: "Retrieve an event",
    receipt: "payload-read",
    description:
      "With `include=data` it has what the vendor sent, byte for byte as a delivery has it, of whatever size: an answer of more than 4.5 MB is a 303 to a link that is valid for five minutes.",
    parameters: { id: ownId },
    query: eventQuery,
    answer: composed("EventWithData", eventWithDataView),
    problems: ["not-on-record", "not-found"],
  }),
  listCases: route({
    method: "GET",
    path: "/v1/cases",
    tag: "Cases",
    summary: "List telehealth cases",
    receipt: "list-read",
    fhir: "refused",
    description:
      "By last news, oldest first: to follow cases, read all pages, and later ask with `since` at a minute before you began. A case exists from the success of the call that creates it. Needs `md-integrations:events`, or shows the cases of your own jobs with `md-integrations:events-own`. A page of large cases has fewer than `limit`.",
    parameters: {},
    query: caseQuery,
    answer: page("TelehealthCase", caseView),
    problems: ["bad-request", "not-acceptable"],
  }),
  getCase: route({
    method: "GET",
    path: "/v1/cases/{caseId}",
    tag: "Cases",
    summary: "Retrieve a telehealth case",
    receipt: "payload-read",
    description:
      "Its state as projected from its events, in whatever order they arrived. It exists from the success of the call that creates it. Needs `md-integrations:events`.",
    parameters: { caseId: vendorId },
    encoded: "caseId",
    answer: one("TelehealthCase", caseView),
    problems: ["not-on-record", "not-found"],
  }),
};
