import type { Figure, Unit } from "./figure.ts";
import type { Run } from "./run.ts";

/** How much larger than before a median may be: counts are exact, the rest depends on the machine and its load. */
const allowedGrowth: Readonly<Partial<Record<Unit, number>>> = {
  calls: 1,
  units: 1,
  $: 1.05,
  "$ a month": 1.05,
  "×": 1.25,
  MB: 1.25,
};

/** A figure that exceeds its goal, or what an earlier run allows. */
export interface Exceeded {
  readonly figure: Figure;
  readonly limit: number;
  readonly of: "goal" | "earlier run";
}

/** Medians of a run by the figures' ids. */
export function mediansOf(run: Run | undefined): ReadonlyMap<string, number> {
  return new Map(run?.rows.flatMap(({ figures }) => figures.map(({ id, median }) => [id, median] as const)));
}

/** The figures of a run that exceed their limit. A figure with a goal is held to that alone. */
export function findExceeded(run: Run, earlier: Run | undefined): readonly Exceeded[] {
  const before = mediansOf(earlier);
  return run.rows
    .flatMap(({ figures }) => figures)
    .flatMap((figure): readonly Exceeded[] => {
      const { id, unit, median, goal } = figure;
      if (goal !== undefined) return median > goal ? [{ figure, limit: goal, of: "goal" }] : [];
      const [growth, old] = [allowedGrowth[unit], before.get(id)];
      if (growth === undefined || old === undefined || median <= old * growth) return [];
      return [{ figure, limit: old * growth, of: "earlier run" }];
    });
}
