import { createReportConnection } from "../../../shared/gateway/operator/report-connection.ts";
import { countOf } from "../terminal/count-of.ts";
import { defineCommand } from "./command.ts";
import { lineOfConnection, viewOfConnection } from "./connection-text.ts";
import { allConnections } from "./read-connections.ts";

export const connectionsList = defineCommand({
  name: "connections list",
  summary: "List connections with what holds their calls back and when their last webhook arrived",
  isList: true,
  examples: ["connections list --stage prod"],
  read: (_line, { stage }) => allConnections(stage),
  async run({ stores, output }, connections) {
    const reportConnection = createReportConnection(stores);
    let held = 0;
    for (const of of connections) {
      const report = await reportConnection(of);
      output.record(viewOfConnection(report, stores.clock.now()), lineOfConnection(report));
      if (report.holds.length > 0) held += 1;
    }
    output.remark(`${countOf(connections.length, "connection")}, ${held} held.`);
  },
});
