import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { VendorShapes } from "../../vendors/known-shapes.ts";
import { type ConnectionDrift, noDrift } from "../model/connection-drift.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { DriftReader, ShapeStore } from "../ports/shape-store.ts";
import type { DueHandler } from "../scheduler/run-due-work.ts";
import { type DigestedCatalogue, digestCatalogue } from "./catalogue-shapes.ts";
import { createMergeWindow, type MergedShape } from "./merge-window.ts";
import { digestNames, readShapes } from "./shape-text.ts";

export interface CompareWindowDependencies {
  readonly shapes: ShapeStore & DriftReader;
  /** Read once a window is due: the file is large. */
  readonly catalogueOf: (vendor: string) => VendorShapes;
  readonly digest: () => Promise<KeyedDigest>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Until another run may take a window whose handler has crashed. */
const recheckMs = 120_000;

/** Differences that are shown of one operation; all are logged. */
const maxShown = 20;
const maxTries = 5;

/**
 * Compares a window of shapes that a container has sampled: merges it into the baseline of each operation, reports what
 * differs as `vendor.drift`, once for each difference, and stores what `GET /v1/vendors` shows. A crash in between repeats
 * a report at most: a baseline takes each window once.
 */
export function createCompareWindow(deps: CompareWindowDependencies): DueHandler {
  const catalogues = new Map<string, DigestedCatalogue>();
  const mergeWindow = createMergeWindow(deps);
  const saveDrift = createSaveDrift(deps);
  return async (due) => {
    const window = await deps.shapes.claimDueWindow(due, deps.clock.now() + recheckMs);
    if (window === undefined) return "skipped";
    const { vendor } = window;
    const catalogue =
      catalogues.get(vendor) ?? digestCatalogue(deps.catalogueOf(vendor), digestNames(await deps.digest()));
    catalogues.set(vendor, catalogue);
    const merged: MergedShape[] = [];
    for (const [operation, shape] of readShapes(window.shapes)) {
      if (catalogue.operationOf(operation) === undefined) continue;
      merged.push(await mergeWindow({ window, operation, shape, catalogue }));
    }
    if (merged.length > 0) await saveDrift(window, merged);
    await deps.shapes.finishWindow(window.id);
    return "handled";
  };
}

/** Stores what is shown of a connection, when it has changed. */
function createSaveDrift({ shapes, log }: CompareWindowDependencies) {
  return async ({ vendor, connection }: ConnectionName, merged: readonly MergedShape[]): Promise<void> => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const drift = (await shapes.findDrift({ vendor, connection })) ?? noDrift;
      const changed = withMerged(drift, merged);
      if (changed === undefined) return;
      if (await shapes.saveDrift({ vendor, connection }, drift.revision, changed)) return;
    }
    log.warn("shapes.not-shown", { vendor, connection });
  };
}

/** The drift with these operations as they are now; `undefined` where nothing has changed. */
function withMerged(drift: ConnectionDrift, merged: readonly MergedShape[]): ConnectionDrift | undefined {
  const operations = { ...drift.operations };
  const events = { ...drift.events };
  for (const { name, isEvent, members } of merged) (isEvent ? events : operations)[name] = members.slice(0, maxShown);
  const changed = { revision: drift.revision + 1, operations, events };
  return JSON.stringify({ ...changed, revision: drift.revision }) === JSON.stringify(drift) ? undefined : changed;
}
