import { portalSessionBody } from "../requests/portal-session-body.ts";
import { callerView, portalSessionView } from "../views/portal-session-view.ts";
import { created, deleted, one } from "./answer.ts";
import { optionalBody, route } from "./route.ts";

export const portalRoutes = {
  getCaller: route({
    method: "GET",
    path: "/v1/me",
    tag: "Portal",
    summary: "Show who makes this request",
    description: "The partner, key and person of the request, its grants, and what its portal session may do.",
    parameters: {},
    answer: one("Caller", callerView),
    problems: [],
  }),
  createPortalSession: route({
    method: "POST",
    path: "/v1/portal-sessions",
    tag: "Portal",
    summary: "Make a portal session",
    description:
      "A person looks at jobs, events and deliveries in the portal without your API key. Open `url` in their browser at once. The session has your grants, and calls no vendor: `/v1/{vendor}/…`, uploads, keys and further sessions are 403 `session-not-allowed`. It ends after `ttlSeconds`, after 15 minutes without a request, when the person signs out, when this key is revoked or expires, and when your grants change or the partner is suspended. If the answer is lost, make another one.",
    parameters: {},
    receipt: "change",
    session: "refused",
    body: optionalBody("NewPortalSession", () => portalSessionBody, {
      actor: "j.doe@clinic.example",
      ttlSeconds: 1_800,
      readOnly: true,
    }),
    answer: created("PortalSession", portalSessionView),
    problems: ["not-on-record", "bad-request", "body-too-deep", "session-not-allowed"],
  }),
  endPortalSession: route({
    method: "DELETE",
    path: "/v1/portal-sessions/current",
    tag: "Portal",
    summary: "End the portal session of this request",
    description: "Signs out. With an API key there is no session to end: 404.",
    parameters: {},
    receipt: "change",
    session: "ends",
    answer: deleted,
    problems: ["not-on-record", "not-found"],
  }),
};
