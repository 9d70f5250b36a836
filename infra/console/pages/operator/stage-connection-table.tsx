import type { StageConnectionView } from "../../../../shared/gateway/operator/views/stage-connection-view.ts";
import { call } from "../../data/api.ts";
import { lastOf, type Metrics, named, sumOf, totalOf } from "../../data/read-metrics.ts";
import { linkTo } from "../../data/route.ts";
import { Status } from "../../parts/status.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { Ago } from "../../parts/time.tsx";

export async function readStageConnections(signal?: AbortSignal): Promise<readonly StageConnectionView[]> {
  const options = signal === undefined ? {} : { signal };
  return (await call<{ readonly data: readonly StageConnectionView[] }>("connections", options)).data;
}

interface StageConnectionTableProps {
  readonly rows: readonly StageConnectionView[];
  /** Of the range that is shown; `undefined` until it was read. */
  readonly metrics: Metrics | undefined;
  /** What the page of connections has beside these. */
  readonly further?: readonly Column<StageConnectionView>[];
  readonly openedId?: string | undefined;
}

/** Connections to vendors, with how they do. */
export function StageConnectionTable({ rows, metrics, further = [], openedId }: StageConnectionTableProps) {
  return (
    <Table
      caption="Connections"
      rows={rows}
      idOf={({ id }) => id}
      openedId={openedId}
      empty="The stage has no connection."
      columns={[
        {
          title: "Connection",
          cell: ({ id, title, connection }) => (
            <a href={linkTo("connections", id)}>
              <b>{title}</b> <span class="quiet">{connection}</span>
            </a>
          ),
        },
        {
          title: "Health",
          cell: ({ health, holds }) => (
            <span title={holds.join("\n")}>
              <Status of={health} />
            </span>
          ),
        },
        { title: "Calls", isNumber: true, isExtra: true, cell: (row) => callsOf(row, metrics) },
        { title: "Latency p95", isNumber: true, isExtra: true, cell: (row) => latencyOf(row, metrics) },
        ...further,
      ]}
    />
  );
}

type Named = Pick<StageConnectionView, "vendor" | "connection">;

function ofConnection(
  metrics: Metrics | undefined,
  of: Named,
  ...wanted: readonly [name: Parameters<typeof named>[1], stat?: string]
) {
  if (metrics === undefined) return [];
  const isOwn = ({ labels }: Metrics["series"][number]): boolean =>
    labels.vendor === of.vendor && labels.connection === of.connection;
  return named(metrics, ...wanted).filter(isOwn);
}

export function callsOf(of: Named, metrics: Metrics | undefined): string {
  const series = ofConnection(metrics, of, "VendorCalls");
  return series.length === 0 ? "–" : String(totalOf(sumOf(series, metrics?.times.length ?? 0)));
}

/** The last that was measured. */
export function latencyOf(of: Named, metrics: Metrics | undefined): string {
  const [found] = ofConnection(metrics, of, "VendorCallDuration", "p95");
  const last = found && lastOf(found.values);
  return last === undefined ? "–" : `${Math.round(last)} ms`;
}

/** The last period with a login that succeeded: logins are counted, and none is recorded on its own. */
export function LastLogin({ of, metrics }: { readonly of: Named; readonly metrics: Metrics | undefined }) {
  const logins = ofConnection(metrics, of, "VendorLogins").find(({ labels }) => labels.result === "succeeded");
  const at = logins?.values.findLastIndex((value) => value !== null && value > 0) ?? -1;
  const time = metrics?.times[at];
  return time === undefined ? <span class="quiet">none</span> : <Ago of={time} />;
}
