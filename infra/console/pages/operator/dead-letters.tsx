import type { DeadLetterView } from "../../../../shared/gateway/operator/views/dead-letter-view.ts";
import { callConsole } from "../../data/api.ts";
import { mayChange } from "../../data/caller.ts";
import { path } from "../../data/path.ts";
import { useRead } from "../../data/use-read.ts";
import { type Action, Actions } from "../../parts/actions.tsx";
import { Count } from "../../parts/announcer.tsx";
import { Head } from "../../parts/head.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Scroller } from "../../parts/scroller.tsx";
import { Table } from "../../parts/table.tsx";

/** As `dead-letters redrive` prints it. */
interface Redriven {
  readonly id: string;
  readonly kind: string;
  readonly result: "redriven" | "dropped";
  readonly reason: string | null;
}

/** Messages that failed too often, by queue. */
export function DeadLetters() {
  const read = useRead("dead letters", async (signal) => {
    const { data } = await callConsole<{ readonly data: readonly DeadLetterView[] }>("dead-letters", { signal });
    return data;
  });
  const actions = (queue: DeadLetterView) => (queue.count === 0 ? "" : <Actions of={[redrive(queue, read.again)]} />);
  return (
    <>
      <Head title="Dead letters" />
      <Loaded of={read} label="Dead letters">
        {(queues) => (
          <div class="panel">
            <Table
              caption="Dead letters"
              rows={queues.toSorted((one, other) => other.count - one.count)}
              idOf={({ id }) => id}
              empty="The stage has no queue."
              columns={[
                { title: "Queue", cell: ({ id }) => id },
                { title: "Dead letters", isNumber: true, cell: ({ count }) => count },
                ...(mayChange() ? [{ title: "Actions", cell: actions }] : []),
              ]}
            />
            <footer class="foot">
              <Count of={`${queues.reduce((sum, { count }) => sum + count, 0)} dead letters`} />
            </footer>
          </div>
        )}
      </Loaded>
    </>
  );
}

function redrive({ id, count }: DeadLetterView, again: () => void): Action {
  return {
    label: "Redrive",
    isDangerous: true,
    name: id,
    title: `Redrive the dead letters of ${id}?`,
    action: "Redrive",
    explanation: `About ${count} go back to the queue. One whose work is done is dropped. Redrive after the cause is gone.`,
    run: async () => {
      const route = path`dead-letters/${id}/redrive`;
      const { data } = await callConsole<{ readonly data: readonly Redriven[] }>(route, { method: "POST", body: {} });
      again();
      return <Results of={data} />;
    },
    done: "The dead letters were redriven",
  };
}

function Results({ of }: { readonly of: readonly Redriven[] }) {
  if (of.length === 0) return <p>No dead letter was received.</p>;
  return (
    <Scroller as="ul" class="results" label="Dead letters">
      {of.map(({ id, kind, result, reason }) => (
        <li key={id}>
          <b>{result}</b> {kind} {reason !== null && <span class="quiet">{reason}</span>}
        </li>
      ))}
    </Scroller>
  );
}
