import { isConsole } from "../data/home.ts";
import type { Metrics } from "../data/read-metrics.ts";
import { useRead } from "../data/use-read.ts";
import { Loaded } from "../parts/loaded.tsx";
import { ConnectionTable, readConnections } from "./connections.tsx";
import { readStageConnections, StageConnectionTable } from "./operator/stage-connection-table.tsx";

interface ConnectionSummaryProps {
  /** Of the range that is shown; `undefined` until it was read. */
  readonly metrics: Metrics | undefined;
}

/** The connections at a glance: those of the stage, or those that the partner may use. */
export const ConnectionSummary = isConsole ? OfStage : OfPartner;

function OfStage({ metrics }: ConnectionSummaryProps) {
  const read = useRead("connections", readStageConnections);
  return (
    <Loaded of={read} label="Connections">
      {(rows) => <StageConnectionTable rows={rows} metrics={metrics} />}
    </Loaded>
  );
}

function OfPartner({ metrics }: ConnectionSummaryProps) {
  const read = useRead("connections", readConnections);
  return (
    <Loaded of={read} label="Connections">
      {(rows) => <ConnectionTable rows={rows} metrics={metrics} />}
    </Loaded>
  );
}
