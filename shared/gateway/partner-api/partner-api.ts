import { forbidden, notFound, Problem } from "../../core/problem.ts";
import type { Members } from "../../core/schema/structures.ts";
import type { GatewayRequest, GatewayResponse } from "../../http/messages.ts";
import { refuseSecondAuthorization } from "../access/identify-caller.ts";
import type { Partner } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import { checkQuery } from "./requests/check-query.ts";

/** A request whose caller is known and active, with the values of the route's `{parameters}`. */
export interface PartnerRequest {
  readonly request: GatewayRequest;
  readonly partner: Partner;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface PartnerRoute {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** `/v1/…`, with `{name}` for a segment. */
  readonly path: string;
  /** The query parameters that it knows; none unless given. */
  readonly query?: Members;
  /** The parameter of the path that is an id of the vendor's: any text of up to 200 characters, percent-encoded. */
  readonly foreignId?: string;
  handle(request: PartnerRequest): Promise<GatewayResponse>;
}

/** As long as the ids that are kept of a webhook (`read-safely.ts`), in UTF-16 units. */
const maxForeignIdLength = 200;

export interface PartnerApiDependencies {
  readonly routes: readonly PartnerRoute[];
  readonly partners: Pick<PartnerReader, "findPartner">;
  /** The vendors of this stage. */
  readonly vendors: readonly string[];
}

/**
 * Answers everything under `/v1` that is no vendor's. Who calls is read anew each time: the authorizer's word may be a
 * minute old.
 *
 * @throws Problem 400 for a query that the route does not know, 401, 403, 404 or 405, and what the routes throw
 */
export function partnerApi({ routes, partners, vendors }: PartnerApiDependencies) {
  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    refuseSecondAuthorization(request.headers);
    const found = routes.flatMap((route) => {
      const parameters = matchPath(route, request.path);
      return parameters === undefined ? [] : [{ route, parameters }];
    });
    if (found.length === 0) throw unknownPath(request.path, vendors);
    // API Gateway leaves out the body, and keeps its length.
    const method = request.method === "HEAD" ? "GET" : request.method;
    const match = found.find(({ route }) => route.method === method);
    if (match === undefined) throw wrongMethod(found.map(({ route }) => route.method));
    const partner = request.caller && (await partners.findPartner(request.caller.partnerId));
    if (partner?.status !== "active") throw forbidden("This partner may not call the gateway.");
    checkQuery(match.route.query ?? {}, request.query);
    return match.route.handle({ request, partner, parameters: match.parameters });
  };
}

/** The values of the pattern's parameters, or `undefined` when the path is another one. */
function matchPath({ path: pattern, foreignId }: PartnerRoute, path: string): Record<string, string> | undefined {
  const expected = pattern.split("/");
  const actual = path.split("/");
  if (expected.length !== actual.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = actual[index] ?? "";
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    if (name === undefined && value !== segment) return undefined;
    if (name === undefined) continue;
    const id = name === foreignId ? readForeignId(value) : readOwnId(value);
    if (id === undefined) return undefined;
    parameters[name] = id;
  }
  return parameters;
}

/** Ids of ours are letters, digits, `-` and `_`, which nobody has to encode; anything else names nothing. */
const readOwnId = (segment: string): string | undefined => (/^[\w-]+$/.test(segment) ? segment : undefined);

/** An id as a vendor's webhook can bring it, decoded once. */
function readForeignId(segment: string): string | undefined {
  try {
    const id = decodeURIComponent(segment);
    return id !== "" && id.length <= maxForeignIdLength ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing of the path is repeated: it may name a patient. */
function unknownPath(path: string, vendors: readonly string[]): Problem {
  const first = path.split("/")[2] ?? "";
  const names = vendors.join(", ");
  if (vendors.includes(first)) return notFound("Name a path on the vendor's host behind the vendor.");
  return notFound(`There is no such vendor or route. The vendors are ${names}; see GET /v1/vendors.`);
}

function wrongMethod(allowed: readonly string[]): Problem {
  const allow = allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  return new Problem({
    status: 405,
    name: "method-not-allowed",
    title: "Method not allowed",
    detail: `This route takes ${allow}.`,
    headers: { Allow: allow },
  });
}
