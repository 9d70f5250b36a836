import type { VendorView } from "../../../shared/gateway/partner-api/views/vendor-view.ts";
import { call } from "../data/api.ts";
import { lastOf, type Metrics, readMetrics } from "../data/read-metrics.ts";
import { useRead } from "../data/use-read.ts";
import { Head } from "../parts/head.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Status } from "../parts/status.tsx";
import { Table } from "../parts/table.tsx";

export interface ConnectionRow {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
  readonly connection: string;
  readonly health: "healthy" | "impaired";
  readonly operations: number;
}

/** Each connection that the partner may use, of each vendor. */
export async function readConnections(signal?: AbortSignal): Promise<readonly ConnectionRow[]> {
  const { data } = await call<{ readonly data: readonly VendorView[] }>(
    "vendors",
    signal === undefined ? {} : { signal },
  );
  return data.flatMap(({ id: vendor, title, connections, health, operations }) =>
    connections.map((connection): ConnectionRow => {
      const isImpaired = health.connections?.includes(connection) === true;
      const callable = operations.filter((one) => one.connections?.includes(connection) ?? true);
      return {
        id: `${vendor}/${connection}`,
        title,
        vendor,
        connection,
        health: isImpaired ? "impaired" : "healthy",
        operations: callable.length,
      };
    }),
  );
}

interface ConnectionTableProps {
  readonly rows: readonly ConnectionRow[];
  /** Of the range that is shown; `undefined` until it was read. */
  readonly metrics: Metrics | undefined;
}

export function ConnectionTable({ rows, metrics }: ConnectionTableProps) {
  return (
    <Table
      caption="Connections"
      rows={rows}
      idOf={({ id }) => id}
      empty="Your key may call no connection. Ask the gateway's operator for a grant."
      columns={[
        {
          title: "Connection",
          cell: ({ title, connection }) => (
            <>
              <b>{title}</b> <span class="quiet">{connection}</span>
            </>
          ),
        },
        { title: "Health", cell: ({ health }) => <Status of={health} /> },
        { title: "Latency p95", isNumber: true, cell: (row) => latencyOf(row, metrics) },
        { title: "Operations", isNumber: true, cell: ({ operations }) => operations },
      ]}
    />
  );
}

/** The last that was measured: of calls of all partners. */
function latencyOf({ vendor, connection }: ConnectionRow, metrics: Metrics | undefined): string {
  const found = metrics?.series.find(
    ({ name, stat, labels }) =>
      name === "VendorCallDuration" && stat === "p95" && labels.vendor === vendor && labels.connection === connection,
  );
  const last = found && lastOf(found.values);
  return last === undefined ? "–" : `${Math.round(last)} ms`;
}

export function Connections() {
  const read = useRead("connections", readConnections);
  const metrics = useRead("metrics 24 h", (signal) => readMetrics("24 h", signal));
  return (
    <>
      <Head title="Connections" />
      <Loaded of={read} label="Connections">
        {(rows) => (
          <div class="panel">
            <ConnectionTable rows={rows} metrics={metrics.value} />
            <p class="note quiet">
              Calls of an impaired connection are blocked or limited for now: its vendor does not answer as it should.
            </p>
          </div>
        )}
      </Loaded>
    </>
  );
}
