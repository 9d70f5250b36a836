import { createReportConnection } from "../../../shared/gateway/operator/report-connection.ts";
import { defineCommand } from "./command.ts";
import { detailLinesOfConnection, lineOfConnection, viewOfConnection } from "./connection-text.ts";
import { readConnection } from "./read-connections.ts";

export const connectionsShow = defineCommand({
  name: "connections show",
  summary: "Show what holds a connection's calls back, its last webhook and its last catch-up, without a call",
  argument: { name: "vendor/connection", description: "the connection; connections check calls its vendor" },
  examples: ["connections show md-integrations/default --stage prod"],
  read: ({ arguments: [target = ""] }, { stage }) => readConnection(stage, target),
  async run({ stores, output }, connection) {
    const report = await createReportConnection(stores)(connection);
    const now = stores.clock.now();
    output.record(viewOfConnection(report, now), lineOfConnection(report), ...detailLinesOfConnection(report, now));
  },
});
