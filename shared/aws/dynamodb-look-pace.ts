import { vendorKey } from "../core/partition-keys.ts";
import type { LookPace } from "../gateway/ports/look-pace.ts";
import { above, absent, any, atMost } from "./records/conditions.ts";
import { schemaVersion as v } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

/** Writes of others in between can undo a step. */
const maxSteps = 4;

/** One item for each connection in the table `tokens`: when the next look may be made. */
export function dynamoLookPace(tokens: Table): LookPace {
  return {
    async reserveTurn({ vendor, connection }, now, apartMs) {
      const key = { pk: vendorKey("look", vendor, connection) };
      for (let step = 0; step < maxSteps; step += 1) {
        const isFree = any<"next">(absent("next"), atMost("next", now));
        if (await tokens.update(key, { set: { v, next: now + apartMs } }, isFree)) return now;
        const queued = await tokens.update(key, { add: { next: apartMs } }, above("next", now), true);
        const next = queued?.["next"];
        if (typeof next === "number") return next - apartMs;
      }
      throw new Error("Looks at a connection come too fast for one of them to have a turn.");
    },
  };
}
