import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { mapLimit } from "../../core/map-limit.ts";
import { serialQueue } from "../../core/serial-queue.ts";
import type { VendorShapes } from "../../vendors/known-shapes.ts";
import { type ConnectionDrift, noDrift } from "../model/connection-drift.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { ShapeWindow } from "../model/shape-window.ts";
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

/** Operations of a window that are merged at once, each into a record of its own. */
const mergesAtOnce = 10;

/** Differences that are shown of one operation; all are logged. */
const maxShown = 20;
const maxTries = 5;

/**
 * Compares a window of shapes that a container has sampled: merges it into the baseline of each operation, reports what
 * differs as `vendor.drift`, once for each difference, and stores what `GET /v1/vendors` shows. A crash in between repeats
 * a report at most: a baseline takes each window once. The windows of a connection are compared one after another: after a
 * deployment those of many containers are due at once, and would replace each other's baselines.
 */
export function createCompareWindow(deps: CompareWindowDependencies): DueHandler {
  const catalogueOf = createCatalogueOf(deps);
  const mergeWindow = createMergeWindow(deps);
  const saveDrift = createSaveDrift(deps);
  const queues = new Map<string, ReturnType<typeof serialQueue>>();
  const compare = async (window: ShapeWindow): Promise<void> => {
    const catalogue = await catalogueOf(window.vendor);
    const known = [...readShapes(window.shapes)].filter(([name]) => catalogue.operationOf(name) !== undefined);
    const merged = await mapLimit(known, mergesAtOnce, ([operation, shape]) =>
      mergeWindow({ window, operation, shape, catalogue }),
    );
    if (merged.length > 0) await saveDrift(window, merged);
    await deps.shapes.finishWindow(window.id);
  };
  return async (due) => {
    const window = await deps.shapes.claimDueWindow(due, deps.clock.now() + recheckMs);
    if (window === undefined) return "skipped";
    const connection = `${window.vendor}/${window.connection}`;
    const inTurn = queues.get(connection) ?? serialQueue();
    queues.set(connection, inTurn);
    await inTurn(() => compare(window));
    return "handled";
  };
}

/** The digested catalogue of each vendor, made once. */
function createCatalogueOf({ catalogueOf, digest }: CompareWindowDependencies) {
  const catalogues = new Map<string, DigestedCatalogue>();
  return async (vendor: string): Promise<DigestedCatalogue> => {
    const catalogue = catalogues.get(vendor) ?? digestCatalogue(catalogueOf(vendor), digestNames(await digest()));
    catalogues.set(vendor, catalogue);
    return catalogue;
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
