import { anyObject } from "../../../core/schema/any-json.ts";
import { healthView } from "../views/health-view.ts";
import { unnamed } from "./answer.ts";
import { route } from "./route.ts";

const tag = "Public pages";

/** Routes that need no key; `public-pages.ts` answers them. */
export const publicRoutes = {
  getHealth: route({
    method: "GET",
    path: "/health",
    tag,
    summary: "Check that the gateway answers",
    parameters: {},
    answer: unnamed(healthView),
    problems: [],
  }),
  getOpenApi: route({
    method: "GET",
    path: "/openapi.json",
    tag,
    summary: "Retrieve this document",
    parameters: {},
    answer: unnamed(anyObject()),
    problems: [],
  }),
};
