import { isGranted } from "../../core/grants.ts";
import { badRequest, forbidden, notFound, Problem } from "../../core/problem.ts";
import { firstHeader, type HttpHeaders } from "../../http/headers.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import { canonicalPath } from "../../http/vendor-path.ts";
import { isSpellingOf, type OperationMatch, type OperationMatcher } from "../../vendors/operation-match.ts";
import type { Connection, Operation, VendorDescriptor } from "../../vendors/types.ts";
import { operationWarnings, problemWithWarnings } from "./call-warnings.ts";

/** The target of a request, by its method, path and connection alone. */
export interface CallTarget {
  readonly connectionName: string;
  /** Canonical, on the vendor's host; the path that is checked is the path that is sent. */
  readonly path: string;
  /** `undefined` for a path that the catalogue does not know. */
  readonly match: OperationMatch | undefined;
  /** What the grant must name: the operation's id or `passthrough`. */
  readonly action: string;
}

export interface TargetInput {
  readonly request: Pick<GatewayRequest, "method" | "path" | "headers">;
  readonly vendor: VendorDescriptor;
  readonly matcher: OperationMatcher;
  /** The partner's. */
  readonly grants: readonly string[];
  /** Names of the vendor's connections on this stage. */
  readonly connections: readonly string[];
}

/**
 * Reads the target of a request and checks that its partner may call it. Nothing else of the request is read before.
 *
 * @throws Problem 400 for a path that two readers could take for different ones, or that is another spelling of an
 *   operation's; 403 for a login or logout, or an operation outside the grants; 404 for an unknown connection; 405 for
 *   HEAD of a GET that does work
 */
export function readTarget({ request, vendor, matcher, grants, connections }: TargetInput): CallTarget {
  const prefix = `/v1/${vendor.id}`;
  const whole = canonicalPath(request.path);
  if (!whole.startsWith(`${prefix}/`)) throw notFound(`The path must begin with ${prefix}/.`);
  const path = whole.slice(prefix.length);
  const connectionName = readConnectionName(request.headers);
  if (matcher.isInternal(path)) throw loginRefusal(vendor.title);
  const misspelled = matcher.matchLenient(request.method, path);
  if (misspelled !== undefined) throw misspelledPath(misspelled, prefix);
  const match = matcher.match(request.method, path);
  const action = match?.operation.id ?? "passthrough";
  const refuse = (problem: Problem) => problemWithWarnings(problem, operationWarnings(match?.operation));
  if (!isGranted(grants, vendor.id, connectionName, action)) {
    throw refuse(forbidden(`This key has no grant for ${vendor.id}/${connectionName}:${action}.`));
  }
  if (!connections.includes(connectionName)) {
    throw refuse(notFound(`${vendor.title} has no connection of that name here. See GET /v1/vendors.`));
  }
  if (request.method === "HEAD" && match?.operation.safe === false) throw refuse(headRefusal(matcher, path));
  return { connectionName, path, match, action };
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * 405: HEAD is safe (RFC 9110, section 9.2.1), so that clients and proxies send it unasked. The vendor would do the work
 * of the GET, and its answer would be lost.
 */
function headRefusal(matcher: OperationMatcher, path: string): Problem {
  const allow = methods
    .flatMap((method) => {
      const operation = matcher.match(method, path)?.operation;
      if (operation === undefined) return [];
      return method === "GET" && operation.safe ? ["GET", "HEAD"] : [method];
    })
    .join(", ");
  return new Problem({
    status: 405,
    name: "method-not-allowed",
    title: "Method not allowed",
    detail: `The GET of this operation does work at the vendor, which HEAD would do as well. Nothing was sent. Call it by ${allow}.`,
    headers: { Allow: allow },
  });
}

function misspelledPath({ id, method, path }: Operation, prefix: string) {
  return badRequest(
    `The path can be read as ${id}, but differs from it. Call ${method} ${prefix}${path}, in exactly these letters, with the values of its parameters.`,
  );
}

function readConnectionName(headers: HttpHeaders): string {
  const values = headers["gateway-connection"] ?? [];
  if (values.length > 1) throw badRequest("Gateway-Connection is given more than once.");
  const name = firstHeader(headers, "gateway-connection")?.trim() ?? "default";
  if (!/^[A-Za-z0-9-]{1,64}$/.test(name)) {
    throw badRequest("Gateway-Connection must be the name of a connection: letters, digits and hyphens.");
  }
  return name;
}

/** 403: logins and logouts are the gateway's own. */
export function loginRefusal(vendorTitle: string): Problem {
  return forbidden(
    `The gateway logs in to ${vendorTitle} for you and keeps the session. Call the operation that you need, without a token.`,
  );
}

/**
 * Refuses a call of the path that this connection logs in at, which its secret can name (`tokenPath`).
 *
 * @param path canonical
 * @throws Problem 403
 */
export function refuseLoginPath(vendor: VendorDescriptor, { credentials }: Connection, path: string): void {
  const { tokenPath } = credentials;
  if (tokenPath !== undefined && isSpellingOf(path, tokenPath)) throw loginRefusal(vendor.title);
}
