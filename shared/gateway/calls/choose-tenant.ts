import { badRequest, forbidden, Problem } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { ConnectionStore } from "./connection-store.ts";

/**
 * The tenant that a call is for. One token reaches every tenant of the vendor, so that this is what keeps a
 * connection's partners within it: the first of its tenants unless the partner names one of them.
 *
 * @returns the header to send; none where the vendor has no tenants
 * @throws Problem 403 for a tenant that is not the connection's, 400 for more than one, 503 when the connection has none
 */
export function tenantHeaders(
  vendor: VendorDescriptor,
  connection: Connection,
  headers: HttpHeaders,
): Readonly<Record<string, readonly string[]>> {
  const name = vendor.tenantHeader;
  if (name === undefined) return {};
  const tenants = connection.credentials.tenants ?? [];
  const named = headers[name] ?? [];
  if (named.length > 1) throw badRequest(`The header ${name} is given more than once.`);
  const wanted = named[0]?.trim().toLowerCase();
  const tenant = wanted === undefined ? tenants[0] : tenants.find((one) => one.toLowerCase() === wanted);
  if (tenant !== undefined) return { [name]: [tenant] };
  if (wanted !== undefined) throw forbidden("That tenant is not one of the connection's. Leave it out for the first.");
  throw new Problem({
    status: 503,
    name: "connection-misconfigured",
    title: "Connection misconfigured",
    detail: "The connection's secret lists no tenants. The gateway's operator must put them in.",
    outcome: "not-sent",
  });
}

/**
 * Refuses a foreign tenant at the door, before the call is recorded or queued.
 *
 * @throws Problem as `tenantHeaders`, 503 when the connection's secret cannot be read
 */
export async function refuseForeignTenant(
  { vendor, connections }: { readonly vendor: VendorDescriptor; readonly connections: ConnectionStore },
  connectionName: string,
  headers: HttpHeaders,
): Promise<void> {
  if (vendor.tenantHeader !== undefined) tenantHeaders(vendor, await connections.get(connectionName), headers);
}
