import type { SimulatedConnection } from "./simulators/calls/connection.ts";
import { simulatedConnections } from "./simulators/vendor-list.ts";

/** Every connection of stage `local`, by the folders of the simulators. */
export const localConnections: readonly SimulatedConnection[] = simulatedConnections;

/** The tenants of the connections that have any, by `<vendor>/<connection>`. */
export function tenantsOf(connections: readonly SimulatedConnection[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    connections.flatMap(({ vendor, connection, credentials: { tenants } }) =>
      Array.isArray(tenants) ? [[`${vendor}/${connection}`, tenants.map(String)]] : [],
    ),
  );
}
