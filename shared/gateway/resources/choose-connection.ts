import { isGranted } from "../../core/grants.ts";
import { badRequest } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";

export interface ConnectionChoice {
  readonly vendor: string;
  /** The stage's. */
  readonly connections: readonly string[];
  /** The partner's. */
  readonly grants: readonly string[];
  readonly operation: string;
  /** As the query names them. */
  readonly named: { readonly vendor?: string; readonly connection?: string };
  readonly headers: HttpHeaders;
}

/**
 * Chooses the connection that serves a unified resource: the one that the request names, or else the only one on which the
 * operation is granted. Where none is, it is `default`, and the call is refused as one of that connection.
 *
 * @throws Problem 400 for another vendor, for two names that differ, and where several connections are granted and none
 *   is named
 */
export function chooseConnection({ vendor, connections, grants, operation, named, headers }: ConnectionChoice): string {
  if (named.vendor !== undefined && named.vendor !== vendor) {
    throw badRequest("No other vendor serves this here.", [
      { pointer: "query/vendor", detail: `It can only be ${vendor}.` },
    ]);
  }
  const header = headers["gateway-connection"];
  if (header !== undefined && (header.length > 1 || (named.connection ?? header[0]) !== header[0])) {
    throw badRequest("The request names more than one connection.", [
      { pointer: "query/connection", detail: "Gateway-Connection names another one." },
    ]);
  }
  const name = named.connection ?? header?.[0];
  if (name !== undefined) return name;
  const granted = connections.filter((one) => isGranted(grants, vendor, one, operation));
  if (granted.length > 1) {
    throw badRequest("The key is granted several connections. Name one.", [
      { pointer: "query/connection", detail: `It must be one of ${granted.join(", ")}.` },
    ]);
  }
  return granted[0] ?? "default";
}
