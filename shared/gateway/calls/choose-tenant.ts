import { badRequest, forbidden, Problem } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "./call.ts";
import type { ConnectionStore } from "./connection-store.ts";

type TenantHeader = Readonly<Record<string, readonly string[]>>;

/**
 * The tenant of a partner's call. One token reaches every tenant of the vendor, so this check keeps a connection's
 * partners within its tenants. A call that names none is for the connection's only tenant or, if it is a read, for its
 * `defaultTenant`: a write has no default.
 *
 * @returns the header to send; none where the vendor has no tenants
 * @throws Problem 400 for a call that must name a tenant, or names two; 403 for a tenant that is not the connection's
 */
export function chooseTenant(
  vendor: VendorDescriptor,
  connection: Connection,
  { headers, safe }: { readonly headers: HttpHeaders; readonly safe: boolean },
): TenantHeader {
  const name = vendor.tenantHeader;
  if (name === undefined) return {};
  const { defaultTenant } = connection.credentials;
  const tenants = tenantsOf(connection);
  if (headers[name] !== undefined) return { [name]: [namedTenant(name, tenants, headers)] };
  const [only = ""] = tenants;
  if (tenants.length === 1) return { [name]: [only] };
  if (safe && defaultTenant !== undefined) return { [name]: [defaultTenant] };
  throw new Problem({
    status: 400,
    name: "tenant-required",
    title: "Tenant required",
    detail: `The connection has several tenants. Name one of them in ${titleCase(name)}${safe ? "" : ": a write has no default"}. Nothing was sent.`,
    errors: [],
  });
}

/**
 * The tenant of a call that is about to be sent, checked against the connection's current secret. A job has the tenant
 * that was chosen when it was recorded; only the gateway's own probes come without one, and get the first.
 *
 * @throws Problem 403 for a tenant that is no longer the connection's
 */
export function tenantHeaders(vendor: VendorDescriptor, connection: Connection, headers: HttpHeaders): TenantHeader {
  const name = vendor.tenantHeader;
  if (name === undefined) return {};
  const tenants = tenantsOf(connection);
  return { [name]: [headers[name] === undefined ? (tenants[0] ?? "") : namedTenant(name, tenants, headers)] };
}

/** @throws Problem 503 when there is none */
function tenantsOf({ credentials }: Connection): readonly string[] {
  const { tenants = [] } = credentials;
  if (tenants.length > 0) return tenants;
  throw new Problem({
    status: 503,
    name: "connection-misconfigured",
    title: "Connection misconfigured",
    detail: "The connection's secret lists no tenants. The gateway's operator must add them.",
    outcome: "not-sent",
  });
}

function namedTenant(name: string, tenants: readonly string[], headers: HttpHeaders): string {
  const named = headers[name] ?? [];
  if (named.length > 1) throw badRequest(`The header ${titleCase(name)} is given more than once.`);
  const wanted = named[0]?.trim().toLowerCase();
  const tenant = tenants.find((one) => one.toLowerCase() === wanted);
  if (tenant === undefined) throw forbidden("That tenant is not one of the connection's.");
  return tenant;
}

/** Which tenants a call may name is checked in the header alone, and the vendor may read the query as well. */
function refuseTenantInQuery(name: string, query: Call["request"]["query"]): void {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  if (!query.some(([parameter]) => plain(parameter) === plain(name))) return;
  throw badRequest(`Name the tenant in the header ${titleCase(name)}, not in the query. Nothing was sent.`);
}

function titleCase(header: string): string {
  return header.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

/**
 * The call with its tenant in its headers, so that a job's record and fingerprint have it, and a later change of the
 * secret moves no write to another tenant.
 *
 * @throws Problem as `chooseTenant`, 400 for a tenant in the query, 503 when the connection's secret cannot be read
 */
export async function withTenant(
  { vendor, connections }: { readonly vendor: VendorDescriptor; readonly connections: Pick<ConnectionStore, "get"> },
  call: Call,
): Promise<Call> {
  if (vendor.tenantHeader === undefined) return call;
  const { request, safe, connectionName } = call;
  refuseTenantInQuery(vendor.tenantHeader, request.query);
  const tenant = chooseTenant(vendor, await connections.get(connectionName), { headers: request.headers, safe });
  return { ...call, request: { ...request, headers: { ...request.headers, ...tenant } } };
}
