import { mapLimit } from "../../../../shared/core/map-limit.ts";
import type { Partner } from "../../../../shared/gateway/model/partner.ts";
import { createReportConnection } from "../../../../shared/gateway/operator/report-connection.ts";
import { showConnection } from "../../../../shared/gateway/operator/show-connection.ts";
import type { StageConnectionView } from "../../../../shared/gateway/operator/views/stage-connection-view.ts";
import { callableConnections } from "../../../../shared/gateway/partner-api/visibility/callable-connections.ts";
import type { ConnectionName } from "../../../../shared/gateway/ports/health-store.ts";
import { canSeeEvent } from "../../../../shared/gateway/webhooks/matching/match-endpoints.ts";
import { findVendor } from "../../../../shared/vendors/registry/registry.ts";
import type { Stage } from "../../../stages.ts";
import { connectionsCheck } from "../../commands/connections-check.ts";
import { connectionsClearCoolDown } from "../../commands/connections-clear-cool-down.ts";
import { allConnections } from "../../commands/read-connections.ts";
import type { ConsoleContext } from "../routing/console-context.ts";
import { type ConsoleRequest, type ConsoleRoute, reads, runs } from "../routing/console-route.ts";

const readsAtOnce = 10;

const target = ({ vendor = "", connection = "" }: Readonly<Record<string, string>>) => ({
  arguments: [`${vendor}/${connection}`],
});

/** How each connection works: those of the stage, or those that the grants of a partner cover. */
async function listConnections(
  { stage, stores }: ConsoleContext,
  { partner }: Pick<ConsoleRequest, "partner">,
): Promise<{ readonly data: readonly StageConnectionView[] }> {
  const report = createReportConnection(stores);
  const now = stores.clock.now();
  const shown = allConnections(stage).filter((of) => partner === undefined || isCovered(stage, of, partner));
  const data = await mapLimit(shown, readsAtOnce, async (of) =>
    showConnection(await report(of), { title: findVendor(of.vendor)?.title ?? of.vendor, now }),
  );
  return { data };
}

/** Whether the partner may call the connection, or see an event of it. */
function isCovered({ connections }: Stage, of: ConnectionName, partner: Partner): boolean {
  const vendor = findVendor(of.vendor);
  const isCallable =
    vendor !== undefined && callableConnections(vendor, connections, partner.grants).includes(of.connection);
  return isCallable || canSeeEvent(partner, { ...of, ownedBy: [partner.id] });
}

/** The connections of the pages of all partners, or of one. */
export const connectionsInScope: readonly ConsoleRoute[] = [reads("v1/connections", {}, listConnections)];

/** Connections to vendors. */
export const connectionRoutes: readonly ConsoleRoute[] = [
  reads("connections", {}, listConnections),
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
