import type { StageConnectionView } from "../../../../shared/gateway/operator/views/stage-connection-view.ts";
import { callConsole } from "../../data/api.ts";
import { mayChange } from "../../data/caller.ts";
import { path } from "../../data/path.ts";
import { readMetrics } from "../../data/read-metrics.ts";
import { route } from "../../data/route.ts";
import { useRead } from "../../data/use-read.ts";
import { type Action, Actions } from "../../parts/actions.tsx";
import { Head } from "../../parts/head.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Status } from "../../parts/status.tsx";
import type { Column } from "../../parts/table.tsx";
import { Ago } from "../../parts/time.tsx";
import { StageConnectionDetail } from "./stage-connection-detail.tsx";
import { LastLogin, readStageConnections, StageConnectionTable } from "./stage-connection-table.tsx";

/** Connections to vendors, with what holds their calls back. */
export function StageConnections() {
  const { id } = route.value;
  const read = useRead("connections", readStageConnections);
  const metrics = useRead("metrics 24 h", (signal) => readMetrics("24 h", signal));
  const further: readonly Column<StageConnectionView>[] = [
    { title: "Circuit", isExtra: true, cell: ({ circuit }) => <Status of={circuit} /> },
    {
      title: "Cool-down ends",
      isExtra: true,
      cell: ({ coolDownEnd }) => (coolDownEnd === null ? <span class="quiet">none</span> : <Ago of={coolDownEnd} />),
    },
    { title: "Last login", isExtra: true, cell: (row) => <LastLogin of={row} metrics={metrics.value} /> },
    // Beside what is opened, whose actions they are among, there is no room.
    ...(mayChange() && id === undefined
      ? [{ title: "Actions", cell: (row: StageConnectionView) => <Actions of={actionsOf(row, read.again)} /> }]
      : []),
  ];
  return (
    <>
      <Head title="Connections" />
      <div class={id === undefined ? "" : "split"}>
        <Loaded of={read} label="Connections">
          {(rows) => (
            <div class="panel">
              <StageConnectionTable rows={rows} metrics={metrics.value} further={further} openedId={id} />
              <Holds of={rows} />
              <p class="note quiet">Calls, latency and logins: of the last 24 hours, all partners together.</p>
            </div>
          )}
        </Loaded>
        {id !== undefined && read.value && (
          <StageConnectionDetail
            of={read.value.find((one) => one.id === id)}
            metrics={metrics.value}
            actions={(row) => <Actions of={actionsOf(row, read.again)} />}
          />
        )}
      </div>
    </>
  );
}

/** What holds calls back, in sentences. */
function Holds({ of }: { readonly of: readonly StageConnectionView[] }) {
  const held = of.filter(({ holds }) => holds.length > 0);
  return held.map(({ id, holds }) => (
    <p key={id} class="note">
      <b>{id}</b> {holds.join(" ")}
    </p>
  ));
}

/** As `connections check` prints it: the first is what the login came to. */
interface CheckLine {
  readonly step: string;
  readonly result: string;
  readonly meaning?: string;
  readonly milliseconds?: number;
}

function actionsOf({ id, vendor, connection, coolDownEnd }: StageConnectionView, again: () => void): readonly Action[] {
  const check: Action = {
    label: "Check login",
    title: `Log in at ${id}?`,
    action: "Check login",
    explanation: "The vendor's own function logs in, and asks the vendor by one read.",
    done: "The connection was checked",
    run: async () => {
      const route = path`connections/${vendor}/${connection}/check`;
      const { data } = await callConsole<{ readonly data: readonly CheckLine[] }>(route, { method: "POST", body: {} });
      return <Checked lines={data} />;
    },
  };
  const clear: Action = {
    label: "Clear cool-down",
    title: `Clear the cool-down of ${id}?`,
    action: "Clear cool-down",
    explanation: "The vendor asked for no calls until its end.",
    done: "The cool-down was cleared",
    run: async () => {
      await callConsole(path`connections/${vendor}/${connection}/clear-cool-down`, { method: "POST", body: {} });
      again();
      return undefined;
    },
  };
  return coolDownEnd === null ? [check] : [check, clear];
}

function Checked({ lines }: { readonly lines: readonly CheckLine[] }) {
  const login = lines.find(({ step }) => step === "check");
  return (
    <>
      {login === undefined ? null : (
        <p>
          <Status of={login.result} /> in {login.milliseconds} ms
        </p>
      )}
      <ol class="timeline" aria-label="Steps">
        {lines
          .filter((line) => line !== login)
          .map(({ step, result, meaning }) => (
            <li key={`${step} ${meaning}`} class={moods[result] ?? "bad"}>
              <b>{step}</b> {result} <span class="quiet">{meaning}</span>
            </li>
          ))}
      </ol>
    </>
  );
}

const moods: Readonly<Record<string, string>> = { ok: "good", exists: "good", skipped: "", held: "" };
