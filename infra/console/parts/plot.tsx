import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import { shownTheme } from "../data/theme.ts";
import { shortTime } from "../data/times.ts";
import { type PlotSeries, plotOptions } from "./plot-options.ts";
import { Scroller } from "./scroller.tsx";
import { Table } from "./table.tsx";

interface PlotProps {
  readonly title: string;
  readonly times: readonly string[];
  readonly series: readonly PlotSeries[];
  /** Bars on top of one another; lines otherwise. */
  readonly isStacked?: boolean;
  readonly unit?: string;
}

/** A figure: a plot, with its numbers as a table. */
export function Plot({ title, times, series, isStacked = false, unit = "" }: PlotProps) {
  const [isTable, setTable] = useState(false);
  const isEmpty = series.every(({ values }) => values.every((value) => value === null));
  const label = `${title}: ${series.map(({ name, total }) => `${name} ${total}`).join(", ")}`;
  return (
    <figure class="panel figure" aria-label={label}>
      <figcaption>
        <h2>{title}</h2>
        <span class="legend">
          {series.map(({ name, color }) => (
            <span key={name}>
              <i class={color.slice(2)} aria-hidden="true" />
              {name}
            </span>
          ))}
        </span>
        <span class="grow" />
        <button type="button" class="plain" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          Show as table
        </button>
      </figcaption>
      {isEmpty && <p class="empty">Nothing was measured in this time. Choose a longer range.</p>}
      {!isEmpty && isTable && <Numbers title={title} times={times} series={series} unit={unit} />}
      {!isEmpty && !isTable && <Canvas times={times} series={series} isStacked={isStacked} unit={unit} />}
    </figure>
  );
}

/** Four figures are on one page, and stay light. */
const rowsAtOnce = 12;

function Numbers({ title, times, series, unit }: Required<Omit<PlotProps, "isStacked">>) {
  return (
    <Scroller class="numbers" label={title}>
      <Table
        caption={title}
        rows={times.map((time, at) => ({ time, at })).toReversed()}
        idOf={({ time }) => time}
        size={rowsAtOnce}
        empty=""
        columns={[
          { title: "Time", cell: ({ time }) => shortTime(time) },
          ...series.map(({ name, values }) => ({
            title: name,
            isNumber: true,
            cell: ({ at }: { readonly at: number }) =>
              values[at] === null ? "" : `${Math.round(Number(values[at]))}${unit}`,
          })),
        ]}
      />
    </Scroller>
  );
}

/** What the figure's label says, to be looked at. */
function Canvas({ times, series, isStacked, unit }: Required<Omit<PlotProps, "title">>) {
  const place = useRef<HTMLDivElement>(null);
  const theme = shownTheme.value;
  const shown = JSON.stringify([times, series.map(({ values }) => values)]);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const { options, data } = plotOptions({ times, series, isStacked, unit }, element);
    const plot = new uPlot(options, data, element);
    const resizing = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: options.height }));
    resizing.observe(element);
    return () => {
      resizing.disconnect();
      plot.destroy();
    };
  }, [shown, theme]);
  return <div class="plot" ref={place} aria-hidden="true" />;
}
