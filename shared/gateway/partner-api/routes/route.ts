import type { Deprecation } from "../../../core/deprecation.ts";
import type { PartnerProblemName } from "../../../core/problem-name.ts";
import type { Schema } from "../../../core/schema/schema.ts";
import type { Members, ObjectOf } from "../../../core/schema/structures.ts";
import type { HttpHeaders } from "../../../http/headers.ts";
import type { ResourceKind } from "../../../vendors/resource-kinds.ts";
import type { Disclose } from "../../model/disclosure.ts";
import type { Partner } from "../../model/partner.ts";
import type { PortalSession } from "../../model/portal-session.ts";
import type { FurtherFaults } from "../requests/read-body.ts";
import type { QueryOf } from "../requests/read-query.ts";
import type { StageFacts } from "../requests/stage-facts.ts";
import type { Answer } from "./answer.ts";

/** The JSON body of a request, under the name of its component in the OpenAPI document. */
export interface RequestBody<Body> {
  readonly name: string;
  /** Whether no body at all means `{}`. */
  readonly optional?: true;
  readonly example: Body;
  schema(stage: StageFacts): Schema<Body>;
}

/**
 * The definition of one of the gateway's own routes. The OpenAPI document, the checks of a request and the types of the
 * route's handler all derive from it. It imports no handler, so that the document can be made without their dependencies.
 */
export interface RouteDefinition<Parameters extends Members, Query extends Members, Body, Reply> {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** With `{name}` for a segment that is a parameter. */
  readonly path: string;
  /** The heading in the document. */
  readonly tag: string;
  /** The unified resource that it belongs to: its document shows where each vendor has the fields; no FHIR is given of it. */
  readonly resource?: ResourceKind;
  /** A unified resource, of which a request for FHIR is 406. */
  readonly fhir?: "refused";
  readonly summary: string;
  readonly description?: string;
  /**
   * What its receipt is: `payload-read` where the answer may have a patient's data, without which record it is not given; the
   * receipt of a list that discloses payloads is such a one, too. Absent where nothing is disclosed or changed.
   */
  readonly receipt?: "payload-read" | "list-read" | "change" | "resolve";
  /**
   * What a portal session may not do with it: `refused` altogether; `reveals` a payload, with `reveals-data` where the request has
   * `include=data`; `ends` it, which one that only reads may do as well.
   */
  readonly session?: "refused" | "reveals" | "reveals-data" | "ends";
  /** Announced by headers on every answer, and in the document (`docs/versioning.md`). */
  readonly deprecated?: Deprecation;
  /** Of the path, as texts. A path whose value does not match the schema is no path of this route: 404. */
  readonly parameters: Parameters;
  /** The parameter that holds a vendor's id, which is percent-encoded. */
  readonly encoded?: string;
  readonly query?: Query;
  readonly body?: RequestBody<Body>;
  readonly answer: Answer<Reply>;
  /** The problems that it answers beside those of every route: `bad-request`, `forbidden`, and those of 401 and 429. */
  readonly problems: readonly PartnerProblemName[];
}

/** A route with whatever parameters, body and reply. */
export type AnyRoute = RouteDefinition<Members, Members, unknown, unknown>;

/** Routes by operation id. */
export type Routes = Readonly<Record<string, AnyRoute>>;

/** A request of a known and active partner to one route. */
export interface RouteRequest<Parameters, Query, Body> {
  readonly requestId: string;
  readonly partner: Partner;
  /** The API key of the request, or of its portal session. */
  readonly keyId: string;
  readonly session: PortalSession | undefined;
  /** See `GatewayRequest`. */
  readonly address: string;
  /** States whose data the answer has, of a route with receipts of payload reads. */
  readonly disclose: Disclose;
  readonly parameters: Parameters;
  readonly query: Query;
  /** By lower-case name. */
  readonly headers: HttpHeaders;
  /**
   * Reads the body. Not read beforehand, so that a missing resource is 404 whatever the body is.
   *
   * @param furtherFaults finds faults that no schema can express
   * @throws Problem 400 with every fault at once
   */
  readBody(furtherFaults?: FurtherFaults): Promise<Body>;
}

/** The values of a path's parameters. */
export type PathOf<Parameters extends Members> = ObjectOf<Parameters, Record<never, never>>;

export type Handler<Request, Reply> = (request: Request) => Promise<Reply>;

/** The handler of a route. */
export type HandlerOf<Route> =
  Route extends RouteDefinition<infer Parameters, infer Query, infer Body, infer Reply>
    ? Handler<RouteRequest<PathOf<Parameters>, QueryOf<Query>, Body>, Reply>
    : never;

/** A handler for each route: one that is missing, or belongs to no route, is a type error. */
export type HandlersOf<All extends Routes> = { readonly [Id in keyof All]: HandlerOf<All[Id]> };

/** The definition as it is, with its types inferred. */
export function route<
  Parameters extends Members = Record<never, never>,
  Query extends Members = Record<never, never>,
  Body = never,
  Reply = never,
>(definition: RouteDefinition<Parameters, Query, Body, Reply>): RouteDefinition<Parameters, Query, Body, Reply> {
  return definition;
}

/**
 * The body of a route, with its type inferred from the schema.
 *
 * @param name of its component in the document
 */
export function requestBody<Body>(
  name: string,
  schema: (stage: StageFacts) => Schema<Body>,
  example: NoInfer<Body>,
): RequestBody<Body> {
  return { name, schema, example };
}

/** Like `requestBody`; no body at all means `{}`. */
export function optionalBody<Body>(
  name: string,
  schema: (stage: StageFacts) => Schema<Body>,
  example: NoInfer<Body>,
): RequestBody<Body> {
  return { ...requestBody(name, schema, example), optional: true };
}
