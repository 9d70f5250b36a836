import type { OpenKind, OpenStatus } from "../model/open-status.ts";

/** Jobs and deliveries that have not ended, by partner and status. It lags behind the records, as a rule by less than a second. */
export interface OpenIndex {
  /** How many of a partner's records have the status; `limit` at most. */
  countOpen<Kind extends OpenKind>(
    partnerId: string,
    kind: Kind,
    status: OpenStatus<Kind>,
    limit: number,
  ): Promise<number>;
}
