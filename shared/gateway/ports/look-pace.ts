import type { ConnectionName } from "./health-store.ts";

/** The pace of looks at a connection, which containers share. */
export interface LookPace {
  /**
   * Reserves the next turn: at once, or so long after the last one.
   *
   * @returns when the look may be made, in epoch milliseconds
   */
  reserveTurn(of: ConnectionName, now: number, apartMs: number): Promise<number>;
}
