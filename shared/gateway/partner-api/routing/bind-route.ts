import { deprecationHeaders } from "../../../core/deprecation.ts";
import { Problem } from "../../../core/problem.ts";
import { isValid } from "../../../core/schema/schema.ts";
import { type Members, object } from "../../../core/schema/structures.ts";
import type { GatewayRequest, GatewayResponse } from "../../../http/messages.ts";
import { problemWithOwnHeaders, withOwnHeaders } from "../../calls/own-headers.ts";
import { checkBody, parseBody } from "../requests/read-body.ts";
import { type QueryOf, readQuery } from "../requests/read-query.ts";
import { refuseFhir } from "../requests/refuse-fhir.ts";
import type { StageFacts } from "../requests/stage-facts.ts";
import type { AnyRoute, Handler, HandlersOf, PathOf, RouteDefinition, RouteRequest, Routes } from "../routes/route.ts";
import { matchPath } from "./match-path.ts";
import { refuseInSession } from "./refuse-in-session.ts";

/** Who makes a request. */
type Requester = Pick<RouteRequest<never, never, never>, "partner" | "keyId" | "session" | "disclose">;

/** Answers a request to the path that was matched. */
type Answering = (request: GatewayRequest, requester: Requester) => Promise<GatewayResponse>;

/** A route with its handler. */
export interface BoundRoute {
  /** Its operation id. */
  readonly operation: string;
  readonly receipt: AnyRoute["receipt"];
  readonly method: AnyRoute["method"];
  /** `undefined` when it is the path of another route. */
  match(path: string): Answering | undefined;
}

/** Binds each route to the handler of its operation id. */
export function bindRoutes<All extends Routes>(
  routes: All,
  handlers: HandlersOf<All>,
  stage: StageFacts,
): readonly BoundRoute[] {
  const bound: BoundRoute[] = [];
  for (const id in routes) {
    const [route, handler] = [routes[id], handlers[id]];
    if (route === undefined || handler === undefined) throw new Error(`The route ${id} has no handler.`);
    bound.push({ operation: id, receipt: route.receipt, ...bindRoute(route, handler, stage) });
  }
  return bound;
}

function bindRoute<Parameters extends Members, Query extends Members, Body, Reply>(
  route: RouteDefinition<Parameters, Query, Body, Reply>,
  handle: Handler<RouteRequest<PathOf<Parameters>, QueryOf<Query>, Body>, Reply>,
  stage: StageFacts,
): Pick<BoundRoute, "method" | "match"> {
  const schemaOfParameters = object(route.parameters);
  const schemaOfBody = route.body?.schema(stage);
  const withDeprecation = deprecationOf(route);
  return {
    method: route.method,
    match(path) {
      const parameters = matchPath(route, path);
      if (!isValid(schemaOfParameters, parameters)) return undefined;
      return withDeprecation(async ({ requestId, query, headers, body, address = "" }, requester) => {
        refuseInSession(route, requester.session, query);
        if (route.fhir === "refused") refuseFhir(headers);
        return route.answer.respond(
          await handle({
            requestId,
            address,
            ...requester,
            parameters,
            query: readQuery(route.query, query),
            headers,
            async readBody(furtherFaults = async () => []) {
              if (schemaOfBody === undefined) throw new Error(`${route.method} ${route.path} takes no body.`);
              const parsed = parseBody(schemaOfBody, body);
              return checkBody(schemaOfBody, parsed, await furtherFaults(parsed.value));
            },
          }),
        );
      });
    },
  };
}

/** Adds the headers of a deprecated route to each of its answers, problems included. */
function deprecationOf({ deprecated }: Pick<AnyRoute, "deprecated">): (answer: Answering) => Answering {
  if (deprecated === undefined) return (answer) => answer;
  const headers = deprecationHeaders(deprecated);
  return (answer) => async (request, requester) => {
    try {
      return withOwnHeaders(await answer(request, requester), headers);
    } catch (error) {
      throw error instanceof Problem ? problemWithOwnHeaders(error, headers) : error;
    }
  };
}
