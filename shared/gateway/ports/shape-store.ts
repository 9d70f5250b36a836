import type { ConnectionDrift } from "../model/connection-drift.ts";
import type { ShapeBaseline, ShapeWindow } from "../model/shape-window.ts";
import type { DueRecord } from "./due-index.ts";
import type { ConnectionName } from "./health-store.ts";

/** Where containers leave the shapes that they have sampled. */
export interface ShapeWindowStore {
  /** Stores a window that the scheduler is to compare from `dueAt` on. */
  putWindow(window: ShapeWindow, dueAt: number): Promise<void>;
}

/** One operation, or one type of event, of a connection. */
export interface ShapeName extends ConnectionName {
  readonly operation: string;
}

/** What the scheduler compares and finds. */
export interface ShapeStore {
  claimDueWindow(due: DueRecord, until: number): Promise<ShapeWindow | undefined>;
  finishWindow(id: string): Promise<void>;
  findBaseline(of: ShapeName): Promise<ShapeBaseline | undefined>;
  /** Replaces the baseline of the revision that was seen; false where another one was stored since. */
  saveBaseline(of: ShapeName, seen: number, baseline: ShapeBaseline): Promise<boolean>;
  /** Replaces the drift of the revision that was seen; false where another one was stored since. */
  saveDrift(of: ConnectionName, seen: number, drift: ConnectionDrift): Promise<boolean>;
}

export interface DriftReader {
  findDrift(of: ConnectionName): Promise<ConnectionDrift | undefined>;
}
