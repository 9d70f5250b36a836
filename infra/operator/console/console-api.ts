import { forbidden, notFound } from "../../../shared/core/problem.ts";
import { matchPath } from "../../../shared/gateway/partner-api/routing/match-path.ts";
import { answerProblem, type ConsoleAnswer, wrongMethod } from "./answer-problem.ts";
import { problemOf } from "./problem-of.ts";
import { catalogRoutes } from "./routes/catalog-routes.ts";
import { connectionRoutes, connectionsInScope } from "./routes/connection-routes.ts";
import { deadLetterRoutes } from "./routes/dead-letter-routes.ts";
import { deliveryRoutes } from "./routes/delivery-routes.ts";
import { endpointRoutes } from "./routes/endpoint-routes.ts";
import { eventRoutes } from "./routes/event-routes.ts";
import { jobRoutes } from "./routes/job-routes.ts";
import { overviewRoutes } from "./routes/overview-routes.ts";
import { partnerRoutes } from "./routes/partner-routes.ts";
import { receiptRoutes } from "./routes/receipt-routes.ts";
import type { ConsoleContext } from "./routing/console-context.ts";
import { type ConsoleRequest, type ConsoleRoute, JsonText } from "./routing/console-route.ts";
import { refuseRecordOfOthers } from "./routing/refuse-record-of-others.ts";

/** Of all partners, and below `partners/<id>/` of one. */
const scoped: readonly ConsoleRoute[] = [
  ...overviewRoutes,
  ...jobRoutes,
  ...eventRoutes,
  ...deliveryRoutes,
  ...endpointRoutes,
  ...connectionsInScope,
  ...catalogRoutes,
];

const ofStage: readonly ConsoleRoute[] = [...connectionRoutes, ...partnerRoutes, ...deadLetterRoutes, ...receiptRoutes];

/** Every route below `/api/`. */
export const consoleRoutes: readonly ConsoleRoute[] = [...scoped, ...ofStage];

/** A request to a path below `/api/`. */
export type ApiRequest = Pick<ConsoleRequest, "method" | "path" | "query" | "body">;

/**
 * The console's API: a partner's routes under the partner's name, the same for all partners together, and what only an operator may
 * do. It never rejects.
 */
export function consoleApi(context: ConsoleContext) {
  return async (request: ApiRequest): Promise<ConsoleAnswer> => {
    try {
      const found = await answer(context, request);
      const body = found instanceof JsonText ? found.text : JSON.stringify(found);
      return { status: 200, headers: { "Content-Type": "application/json" }, body };
    } catch (error) {
      return answerProblem(problemOf(error, context.problem));
    }
  };
}

async function answer(context: ConsoleContext, request: ApiRequest): Promise<unknown> {
  const [, partnerId, ofPartner] = /^partners\/(prt_\w{1,40})\/(v1\/.*)$/.exec(request.path) ?? [];
  const path = ofPartner ?? request.path;
  const found = (path.startsWith("v1/") || path === "me" ? scoped : ofStage).flatMap((route) => {
    const parameters = matchPath(route, path);
    return parameters === undefined ? [] : [{ route, parameters: decoded(parameters) }];
  });
  if (found.length === 0) throw notFound("The console has no such route.");
  const method = request.method === "HEAD" ? "GET" : request.method;
  const match = found.find(({ route }) => route.method === method);
  if (match === undefined) throw wrongMethod(found.map(({ route }) => route.method));
  if (match.route.isAction && context.readOnly) throw forbidden("This console only reads.");
  const partner = partnerId === undefined ? undefined : await context.stores.directory.findPartner(partnerId);
  if (partnerId !== undefined && partner === undefined) throw notFound(`There is no partner ${partnerId}.`);
  if (partner !== undefined) await refuseRecordOfOthers(context.stores, partner, match);
  return await match.route.answer(context, { ...request, path, partner, parameters: match.parameters });
}

/** @throws Problem 404 for a text that is not encoded as a path's is */
function decoded(parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw notFound("The console has no such route.");
  }
}
