import type { Silence } from "../model/silence.ts";
import type { DueRecord } from "./due-index.ts";
import type { ConnectionName } from "./health-store.ts";

export interface SilenceStore {
  /** Puts the first record of a connection; does nothing where there is one. */
  putFirstSilence(of: ConnectionName, dueAt: number): Promise<void>;
  /** Moves `dueAt`; `undefined` when another worker has moved it. */
  claimDueSilence(due: DueRecord, until: number): Promise<Silence | undefined>;
  saveSilence(silence: Silence, dueAt: number): Promise<void>;
  /** When each of the last events of a connection that its vendor sent arrived, the last first; the index may lag. */
  lastWebhooks(of: ConnectionName, limit: number): Promise<readonly number[]>;
}
