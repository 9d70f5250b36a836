import type { VendorView } from "../../../shared/gateway/partner-api/views/vendor-view.ts";
import { call } from "../data/api.ts";
import { lastOf, type Metrics, named, readMetrics, type Series } from "../data/read-metrics.ts";
import { linkTo, route } from "../data/route.ts";
import { useRead } from "../data/use-read.ts";
import { Detail } from "../parts/detail.tsx";
import { Facts } from "../parts/facts.tsx";
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
  readonly openedId?: string | undefined;
}

export function ConnectionTable({ rows, metrics, openedId }: ConnectionTableProps) {
  return (
    <Table
      caption="Connections"
      rows={rows}
      idOf={({ id }) => id}
      openedId={openedId}
      empty="Your key may call no connection. Ask the gateway's operator for a grant."
      columns={[
        {
          title: "Connection",
          cell: ({ id, title, connection }) => (
            <a href={linkTo("connections", id)}>
              <b>{title}</b> <span class="quiet">{connection}</span>
            </a>
          ),
        },
        { title: "Health", cell: ({ health }) => <Status of={health} /> },
        { title: "Circuit", isExtra: true, cell: (row) => <Circuit of={row} metrics={metrics} /> },
        { title: "Latency p95", isExtra: true, isNumber: true, cell: (row) => latencyOf(row, metrics) },
        { title: "Operations", isExtra: true, isNumber: true, cell: ({ operations }) => operations },
      ]}
    />
  );
}

function lastMeasured(row: ConnectionRow, metrics: Metrics | undefined, name: Series["name"], stat: string) {
  const isOwn = ({ labels }: Series): boolean => labels.vendor === row.vendor && labels.connection === row.connection;
  const found = metrics && named(metrics, name, stat).find(isOwn);
  return found && lastOf(found.values);
}

/** The last that was measured: of calls of all partners. */
function latencyOf(row: ConnectionRow, metrics: Metrics | undefined): string {
  const last = lastMeasured(row, metrics, "VendorCallDuration", "p95");
  return last === undefined ? "–" : `${Math.round(last)} ms`;
}

/** Whether the circuit breaker held calls back when that was measured last. */
function Circuit({ of, metrics }: { readonly of: ConnectionRow; readonly metrics: Metrics | undefined }) {
  const last = lastMeasured(of, metrics, "BreakerOpen", "maximum");
  return last === undefined ? <span class="quiet">not measured</span> : <Status of={last > 0 ? "open" : "closed"} />;
}

export function Connections() {
  const { id } = route.value;
  const read = useRead("connections", readConnections);
  const metrics = useRead("metrics 24 h", (signal) => readMetrics("24 h", signal));
  return (
    <>
      <Head title="Connections" />
      <div class={id === undefined ? "" : "split"}>
        <Loaded of={read} label="Connections">
          {(rows) => (
            <div class="panel">
              <ConnectionTable rows={rows} metrics={metrics.value} openedId={id} />
              <p class="note quiet">
                Calls of an impaired connection are blocked or limited for now: its vendor does not answer as it should.
              </p>
            </div>
          )}
        </Loaded>
        {id !== undefined && read.value && (
          <ConnectionDetail of={read.value.find((one) => one.id === id)} metrics={metrics.value} />
        )}
      </div>
    </>
  );
}

interface ConnectionDetailProps {
  readonly of: ConnectionRow | undefined;
  readonly metrics: Metrics | undefined;
}

function ConnectionDetail({ of, metrics }: ConnectionDetailProps) {
  if (of === undefined) {
    return (
      <Detail title="Connection">
        <p class="quiet">Your key may call no such connection.</p>
      </Detail>
    );
  }
  return (
    <Detail title="Connection" status={<Status of={of.health} />}>
      <Facts
        of={[
          ["Vendor", of.title],
          ["Connection", <code key="id">{of.id}</code>],
          ["Circuit", <Circuit key="circuit" of={of} metrics={metrics} />],
          ["Latency p95", latencyOf(of, metrics)],
          ["Operations", of.operations],
        ]}
      />
    </Detail>
  );
}
