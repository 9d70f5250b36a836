import { connectionDrift } from "../gateway/model/connection-drift.ts";
import { shapeBaseline, shapeWindow } from "../gateway/model/shape-window.ts";
import type { ConnectionName } from "../gateway/ports/health-store.ts";
import type { DriftReader, ShapeName, ShapeStore, ShapeWindowStore } from "../gateway/ports/shape-store.ts";
import { is } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { Records, type RecordTable } from "./records/records.ts";

/** A window that the scheduler has not compared in a day is of no use. */
const windowSeconds = 24 * 3_600;

/** What an operation's answers look like, and its drift, expire when it was not sampled for so long. */
const baselineSeconds = 90 * 24 * 3_600;

/** Windows alone: the functions that sample need no more. */
export function dynamoShapeWindows(table: RecordTable): ShapeWindowStore {
  const windows = windowRecords(table);
  return {
    async putWindow(window, dueAt) {
      await windows.put(window.id, window, {
        expiresAt: windows.nowSeconds() + windowSeconds,
        ...due(window.id, dueAt),
      });
    },
  };
}

export function dynamoDriftReader(table: RecordTable): DriftReader {
  const drifts = driftRecords(table);
  return { findDrift: (of) => drifts.find(driftKey(of)) };
}

export function dynamoShapeStore(table: RecordTable): ShapeStore & DriftReader {
  const windows = windowRecords(table);
  const drifts = driftRecords(table);
  const baselines = new Records(table, { prefix: "shape#", sk: "baseline", schema: shapeBaseline });
  const expiry = () => ({ expiresAt: baselines.nowSeconds() + baselineSeconds });
  return {
    ...dynamoDriftReader(table),
    claimDueWindow: (record, until) => windows.claimDue(record, until),
    async finishWindow(id) {
      await windows.finishDue(id);
    },
    findBaseline: (of) => baselines.find(baselineKey(of)),
    saveBaseline: (of, seen, baseline) => baselines.put(baselineKey(of), baseline, expiry(), is("revision", seen)),
    saveDrift: (of, seen, drift) => drifts.put(driftKey(of), drift, expiry(), is("revision", seen)),
  };
}

const windowRecords = (table: RecordTable) =>
  new Records(table, { prefix: "shp_", sk: "window", schema: shapeWindow, idAttribute: "id" });

const driftRecords = (table: RecordTable) =>
  new Records(table, { prefix: "drift#", sk: "drift", schema: connectionDrift });

const driftKey = ({ vendor, connection }: ConnectionName): string => `drift#${vendor}#${connection}`;

const baselineKey = ({ vendor, connection, operation }: ShapeName): string =>
  `shape#${vendor}#${connection}#${operation}`;
