import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { isRecord } from "../../core/schema/structures.ts";
import type { DriftedMember } from "../model/connection-drift.ts";
import type { ShapeBaseline, ShapeWindow } from "../model/shape-window.ts";
import type { ShapeName, ShapeStore } from "../ports/shape-store.ts";
import type { DigestedCatalogue } from "./catalogue-shapes.ts";
import { type Difference, type ExpectedShape, findDifferences } from "./find-differences.ts";
import { mergeShapes, noShape, type Shape } from "./shape.ts";
import { readShape, writeDigested } from "./shape-text.ts";

export interface MergeWindowDependencies {
  readonly shapes: Pick<ShapeStore, "findBaseline" | "saveBaseline">;
  readonly clock: Clock;
  readonly log: Log;
}

export interface MergeWindowInput {
  readonly window: ShapeWindow;
  /** As stored. */
  readonly operation: string;
  readonly shape: Shape;
  readonly catalogue: DigestedCatalogue;
}

/** One operation, or type of event, and how it differs now. */
export interface MergedShape {
  readonly name: string;
  readonly isEvent: boolean;
  readonly members: readonly DriftedMember[];
}

/** Windows that a baseline remembers, so that one is not merged again after a crash. */
const maxWindows = 20;
const maxTries = 5;

/** Merges the shape of one operation into its baseline and logs each difference that was not reported before. */
export function createMergeWindow({ shapes, clock, log }: MergeWindowDependencies) {
  return async (input: MergeWindowInput): Promise<MergedShape> => {
    const { window, operation, catalogue } = input;
    const of: ShapeName = { vendor: window.vendor, connection: window.connection, operation };
    const id = catalogue.operationOf(operation) ?? "?";
    const isEvent = id.startsWith("event/");
    const name = isEvent ? id.slice("event/".length) : id;
    for (let tries = 0; tries < maxTries; tries += 1) {
      const stored = await shapes.findBaseline(of);
      const { baseline, reported, news } = mergeInto(stored, input, clock.now());
      const members = reported.map(({ place, at, kind, type }) => ({
        member: catalogue.describe(place),
        change: kind,
        at,
        ...(type === undefined ? {} : { type }),
      }));
      if (baseline === undefined) return { name, isEvent, members };
      // Before it is stored as reported: a crash in between repeats the line, and the other order would lose it.
      for (const { kind, place, type } of news) {
        const { vendor, connection } = window;
        const member = catalogue.describe(place);
        log.warn("vendor.drift", {
          vendor,
          connection,
          [isEvent ? "type" : "operation"]: name,
          change: kind,
          member,
          to: type,
        });
      }
      if (await shapes.saveBaseline(of, stored?.revision ?? 0, baseline)) return { name, isEvent, members };
    }
    throw new Error("The baseline of an operation changes all the time.");
  };
}

interface Reported extends Difference {
  /** Epoch milliseconds. */
  readonly at: number;
}

interface Merge {
  /** `undefined` where the window is in it. */
  readonly baseline?: ShapeBaseline;
  readonly reported: readonly Reported[];
  readonly news: readonly Difference[];
}

function mergeInto(
  stored: ShapeBaseline | undefined,
  { window, operation, shape, catalogue }: MergeWindowInput,
  now: number,
): Merge {
  const before = readReported(stored?.reported);
  const windows: readonly string[] = stored === undefined ? [] : stored.windows.split(" ");
  if (windows.includes(window.id)) return { reported: before, news: [] };
  const merged = mergeShapes((stored && readShape(stored.shape)) ?? noShape, shape);
  const expected = catalogue.expected(operation);
  const differences = findDifferences(merged, expected);
  const kept = before.filter((one) => isStillNew(one, expected) && !differences.some((other) => isSame(one, other)));
  const reported = [
    ...kept,
    ...differences.map((one) => before.find((other) => isSame(one, other)) ?? { ...one, at: now }),
  ];
  const baseline = {
    revision: (stored?.revision ?? 0) + 1,
    shape: writeDigested(merged),
    reported: JSON.stringify(reported),
    windows: [...windows, window.id].slice(-maxWindows).join(" "),
  };
  return { baseline, reported, news: differences.filter((one) => !before.some((other) => isSame(one, other))) };
}

/** What is new stays new until the catalogue has it, however rare it becomes: it is reported once. */
function isStillNew({ kind, place, type }: Difference, expected: ExpectedShape | undefined): boolean {
  if (kind !== "new" && kind !== "type") return false;
  const types = expected?.get(place);
  return type === undefined ? types === undefined : !types?.includes(type);
}

const isSame = (a: Difference, b: Difference): boolean => a.kind === b.kind && a.place === b.place && a.type === b.type;

function readReported(text: string | undefined): readonly Reported[] {
  const value: unknown = text === undefined ? [] : JSON.parse(text);
  return Array.isArray(value) ? value.filter(isReported) : [];
}

function isReported(value: unknown): value is Reported {
  return isRecord(value) && typeof value["kind"] === "string" && typeof value["place"] === "string";
}
