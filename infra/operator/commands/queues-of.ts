import type { Stage } from "../../stages.ts";

/** A stage's queues with dead-letter queues, by their names without `rx-gateway-<stage>-`. */
export function queuesOf({ connections }: Pick<Stage, "connections">): readonly string[] {
  return ["intake", "delivery", ...Object.keys(connections).map((vendor) => `jobs-${vendor}`)];
}
