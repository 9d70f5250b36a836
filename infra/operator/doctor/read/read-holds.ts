import { createListHolds } from "../../../../shared/gateway/operator/list-holds.ts";
import type { Stage } from "../../../stages.ts";
import type { StageStores } from "../../open-stage.ts";
import type { HoldFacts } from "../assess/holds.ts";
import { connectionsOf } from "./read-secrets.ts";

/** Reads the shared state of every connection. */
export async function readHolds(deps: {
  readonly stage: Stage;
  readonly stores: Pick<StageStores, "health" | "clock">;
}): Promise<HoldFacts> {
  const { stage, stores } = deps;
  const listHolds = createListHolds(stores);
  const connections = connectionsOf(stage.connections).map(async (of) => ({
    target: `${of.vendor}/${of.connection}`,
    holds: await listHolds(of),
  }));
  return { connections: await Promise.all(connections), now: stores.clock.now() };
}
