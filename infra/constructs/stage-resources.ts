import type { Stage } from "../stages.ts";

/** A stage's queues with dead-letter queues, by their names without `rx-gateway-<stage>-`. */
export function queuesOf({ connections }: Pick<Stage, "connections">): readonly string[] {
  return [
    "intake",
    "large-webhooks",
    "event-work",
    "delivery",
    "receipts",
    ...Object.keys(connections).map((vendor) => `jobs-${vendor}`),
  ];
}

/** The functions of a stage, by their names without `rx-gateway-<stage>-`. */
export function functionsOf({ connections }: Pick<Stage, "connections">): readonly string[] {
  const others = ["authorizer", "deliver-event", "deliver-to-queue", "intake", "partner-api", "process-events"];
  return [
    ...others,
    "metrics",
    "public-pages",
    "run-due-work",
    "write-receipts",
    ...Object.keys(connections).map((vendor) => `proxy-${vendor}`),
  ];
}

/** The alias of each vendor's function through which a connection is checked, and nothing else is invoked. */
export const checkAlias = "check-login";
