import { countsView, maxCounted } from "../views/counts-view.ts";
import { one } from "./answer.ts";
import { route } from "./route.ts";

export const countRoutes = {
  getCounts: route({
    method: "GET",
    path: "/v1/counts",
    tag: "Metrics",
    summary: "Count what has not ended",
    description: `How many jobs and deliveries of the partner have not ended, and how many endpoints it has, by status: each up to ${maxCounted}, with \`more\` where there are more. Those that have ended are not counted; \`GET /v1/metrics\` has them by time. A count may be a second or so behind the lists, and includes deliveries of events that a grant no longer covers.`,
    parameters: {},
    answer: one("Counts", countsView),
    problems: [],
  }),
};
