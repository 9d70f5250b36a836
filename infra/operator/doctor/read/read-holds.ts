import { createListHolds } from "../../../../shared/gateway/operator/list-holds.ts";
import type { Stage } from "../../../stages.ts";
import { readConnections } from "../../commands/read-connections.ts";
import type { StageStores } from "../../open-stage.ts";
import type { HoldFacts } from "../assess/holds.ts";

/** Reads the shared state of every connection. */
export async function readHolds(deps: {
  readonly stage: Stage;
  readonly stores: Pick<StageStores, "health" | "clock">;
}): Promise<HoldFacts> {
  const { stage, stores } = deps;
  const listHolds = createListHolds(stores);
  const all = Object.keys(stage.connections).flatMap((vendor) => readConnections(stage, vendor));
  const connections = all.map(async (of) => ({
    target: `${of.vendor}/${of.connection}`,
    holds: await listHolds(of),
  }));
  return { connections: await Promise.all(connections), now: stores.clock.now() };
}
