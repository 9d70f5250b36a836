import { mapLimit } from "../../../../shared/core/map-limit.ts";
import { createReportConnection } from "../../../../shared/gateway/operator/report-connection.ts";
import { showConnection } from "../../../../shared/gateway/operator/show-connection.ts";
import { findVendor } from "../../../../shared/vendors/registry/registry.ts";
import { connectionsCheck } from "../../commands/connections-check.ts";
import { connectionsClearCoolDown } from "../../commands/connections-clear-cool-down.ts";
import { allConnections } from "../../commands/read-connections.ts";
import { type ConsoleRoute, reads, runs } from "../routing/console-route.ts";

const readsAtOnce = 10;

const target = ({ vendor = "", connection = "" }: Readonly<Record<string, string>>) => ({
  arguments: [`${vendor}/${connection}`],
});

/** Connections to vendors. */
export const connectionRoutes: readonly ConsoleRoute[] = [
  reads("connections", {}, async ({ stage, stores }) => {
    const report = createReportConnection(stores);
    const now = stores.clock.now();
    const data = await mapLimit(allConnections(stage), readsAtOnce, async (of) =>
      showConnection(await report(of), { title: findVendor(of.vendor)?.title ?? of.vendor, now }),
    );
    return { data };
  }),
  runs({
    path: "connections/{vendor}/{connection}/check",
    command: connectionsCheck,
    line: (parameters) => ({ ...target(parameters), options: { "login-only": ["true"] } }),
    answer: ({ records, failed = null }) => ({ data: records, failed }),
  }),
  runs({
    path: "connections/{vendor}/{connection}/clear-cool-down",
    command: connectionsClearCoolDown,
    line: target,
  }),
];
