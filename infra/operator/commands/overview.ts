import { createReportOverview } from "../../../shared/gateway/operator/report-overview.ts";
import { queuesOf } from "../../constructs/stage-resources.ts";
import { defineCommand } from "./command.ts";
import { linesOfOverview, viewOfOverview } from "./overview-text.ts";
import { allConnections } from "./read-connections.ts";

export const overview = defineCommand({
  name: "overview",
  summary: "Count what has not ended and what is held, and name the partners for whom something is to be decided",
  examples: ["overview --local", "overview --stage prod --json"],
  read: (_line, { stage }) => ({ connections: allConnections(stage), queues: queuesOf(stage) }),
  async run({ stores, output }, parts) {
    const report = await createReportOverview(stores)(parts);
    output.record(viewOfOverview(report), ...linesOfOverview(report));
  },
});
