import { catchUpBody } from "../requests/catch-up-body.ts";
import { ownId } from "../requests/path-parameters.ts";
import { catchUpView } from "../views/catch-up-view.ts";
import { accepted, one } from "./answer.ts";
import { requestBody, route } from "./route.ts";

const tag = "Events and deliveries";

export const catchUpRoutes = {
  startCatchUp: route({
    method: "POST",
    path: "/v1/catch-ups",
    tag,
    summary: "Catch up on missed webhooks",
    receipt: "change",
    description:
      "Asks the vendor for the status of each case of the connection that is not final: those that were not looked at for the longest time first, at most 200, at most one a second, and only while the vendor takes calls. A status whose webhook was missed becomes an event with `recovered: true`; statuses between two that are known stay unknown. Needs the grant `events` of the connection. One catch-up of a connection runs at a time. Catch-ups also begin by themselves, as a rule each hour, of cases without news for two hours.",
    parameters: {},
    body: requestBody("CatchUpRequest", ({ vendors }) => catchUpBody(vendors), {
      vendor: "md-integrations",
      connection: "default",
      since: "2026-01-15T10:00:00Z",
    }),
    answer: accepted("CatchUp", catchUpView, "The catch-up begins within a minute."),
    problems: ["not-on-record", "bad-request", "body-too-deep", "forbidden", "catch-up-running", "catch-up-not-ready"],
  }),
  getCatchUp: route({
    method: "GET",
    path: "/v1/catch-ups/{id}",
    tag,
    summary: "Retrieve a catch-up",
    description: "While it is the last one of its connection. Needs the grant `events` of the connection.",
    parameters: { id: ownId },
    answer: one("CatchUp", catchUpView),
    problems: ["not-found"],
  }),
};
