import { readWaiting } from "../data/read-counts.ts";
import { readMetrics } from "../data/read-metrics.ts";
import { route, setFilters } from "../data/route.ts";
import { isRange, type Range, ranges } from "../data/times.ts";
import { useRead } from "../data/use-read.ts";
import { Head } from "../parts/head.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Tiles } from "../parts/tiles.tsx";
import { Time } from "../parts/time.tsx";
import { ConnectionSummary } from "./connection-summary.tsx";
import { Figures } from "./overview-figures.tsx";
import { tilesOf } from "./overview-tiles.ts";
import { Undecided } from "./undecided.tsx";

/** How the gateway does: calls, deliveries, and what waits for somebody. */
export function Overview() {
  const { range: given } = route.value.filters;
  const range: Range = isRange(given) ? given : "1 h";
  const metrics = useRead(`metrics ${range}`, (signal) => readMetrics(range, signal));
  const waiting = useRead("waiting", readWaiting);
  return (
    <>
      <Head title="Overview">
        {metrics.readAt !== undefined && (
          <span class="quiet">
            updated <Time of={new Date(metrics.readAt).toISOString()} />
          </span>
        )}
        <fieldset class="choices" aria-label="Range">
          {Object.keys(ranges).map((one) => (
            <button key={one} type="button" aria-pressed={one === range} onClick={() => setFilters({ range: one })}>
              {one}
            </button>
          ))}
        </fieldset>
      </Head>
      <Loaded of={metrics} label="Metrics">
        {(view) => (
          <>
            <Tiles of={tilesOf(view, waiting.value)} />
            <Figures of={view} />
          </>
        )}
      </Loaded>
      <div class="grid">
        <div class="panel">
          <h2>Connections</h2>
          <ConnectionSummary metrics={metrics.value} />
        </div>
        <div class="panel">
          <h2>Needs a decision</h2>
          <Undecided />
        </div>
      </div>
    </>
  );
}
