import type { ComponentChildren } from "preact";
import type { StageConnectionView } from "../../../../shared/gateway/operator/views/stage-connection-view.ts";
import { mayChange } from "../../data/caller.ts";
import type { Metrics } from "../../data/read-metrics.ts";
import { Detail } from "../../parts/detail.tsx";
import { Facts } from "../../parts/facts.tsx";
import { Status } from "../../parts/status.tsx";
import { Ago } from "../../parts/time.tsx";
import { callsOf, LastLogin, latencyOf } from "./stage-connection-table.tsx";

interface StageConnectionDetailProps {
  /** `undefined` where the stage has no connection of this name. */
  readonly of: StageConnectionView | undefined;
  readonly metrics: Metrics | undefined;
  actions(of: StageConnectionView): ComponentChildren;
}

/** One connection, with all that its row has no room for on a narrow screen. */
export function StageConnectionDetail({ of, metrics, actions }: StageConnectionDetailProps) {
  if (of === undefined) {
    return (
      <Detail title="Connection">
        <p class="quiet">The stage has no such connection.</p>
      </Detail>
    );
  }
  const { id, title, health, circuit, coolDownEnd, holds, lastWebhookAt } = of;
  const none = <span class="quiet">none</span>;
  return (
    <Detail title="Connection" status={<Status of={health} />}>
      <Facts
        of={[
          ["Vendor", title],
          ["Connection", <code key="id">{id}</code>],
          ["Circuit", <Status key="circuit" of={circuit} />],
          ["Cool-down ends", coolDownEnd === null ? none : <Ago key="end" of={coolDownEnd} />],
          ["Last login", <LastLogin key="login" of={of} metrics={metrics} />],
          ["Calls", callsOf(of, metrics)],
          ["Latency p95", latencyOf(of, metrics)],
          ["Last webhook", lastWebhookAt === null ? none : <Ago key="webhook" of={lastWebhookAt} />],
        ]}
      />
      {holds.length > 0 && <p class="finding">{holds.join(" ")}</p>}
      {mayChange() && actions(of)}
    </Detail>
  );
}
