import type { CatchUp } from "../model/catch-up.ts";
import type { CatchUpStore } from "../ports/catch-up-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { SilenceStore } from "../ports/silence-store.ts";
import { createListHolds, type Hold, type ListHoldsDependencies } from "./list-holds.ts";

export interface ReportConnectionDependencies extends ListHoldsDependencies {
  readonly silences: Pick<SilenceStore, "lastWebhooks">;
  readonly catchUps: Pick<CatchUpStore, "findCatchUp">;
}

export interface ConnectionReport extends ConnectionName {
  /** What holds its calls back now. */
  readonly holds: readonly Hold[];
  /** In epoch milliseconds; absent where none of its last events is a webhook of its vendor. */
  readonly lastWebhookAt: number | undefined;
  /** The catch-up that is running, or the last one. */
  readonly catchUp: CatchUp | undefined;
}

/** The gateway's own events about a connection are among its last events. */
const eventsToSearch = 10;

/** Finds how a connection works, from records alone: its vendor is not called. */
export function createReportConnection(deps: ReportConnectionDependencies) {
  const listHolds = createListHolds(deps);
  return async (of: ConnectionName): Promise<ConnectionReport> => {
    const [holds, webhooks, catchUp] = await Promise.all([
      listHolds(of),
      deps.silences.lastWebhooks(of, eventsToSearch),
      deps.catchUps.findCatchUp(of),
    ]);
    return { ...of, holds, lastWebhookAt: webhooks[0], catchUp };
  };
}
