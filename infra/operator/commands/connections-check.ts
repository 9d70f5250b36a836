import { readConnectionSettings } from "../../../shared/gateway/calls/connection-settings.ts";
import { type CheckStep, createCheckConnection } from "../../../shared/gateway/operator/check-connection.ts";
import { createListHolds, describeHold } from "../../../shared/gateway/operator/list-holds.ts";
import { deployedVendor } from "../../../shared/vendors/registry/registry.ts";
import { connectionVariables } from "../../gateway/connection-variables.ts";
import { CheckFailed } from "../terminal/errors.ts";
import { defineCommand } from "./command.ts";
import { readConnection } from "./read-connections.ts";

/** In milliseconds between two calls: a vendor's rate limit is for partners. */
const pauseMs = { vendor: 1_000, simulator: 0 };

/** Steps that say that the connection works, or nothing about it. */
const good: ReadonlySet<CheckStep["result"]> = new Set(["ok", "exists", "skipped"]);

export const connectionsCheck = defineCommand({
  name: "connections check",
  summary:
    "Show what holds calls back, log in at a vendor, send its probe, and try each read once whose path is assumed",
  argument: { name: "vendor/connection", description: "the connection; it is only read from" },
  examples: ["connections check mwi-formulary/default --stage prod", "connections check syncvet/clinic-2 --local"],
  read: ({ arguments: [target = ""] }, { stage }) => ({ connection: readConnection(stage, target), target }),
  async run({ stage, stores, output }, { connection: { vendor: id, connection }, target }) {
    const vendor = deployedVendor(id, JSON.stringify(stage.vendorPaths?.[id] ?? {}));
    const originOverride = stores.vendorOrigin;
    const check = createCheckConnection({
      vendor,
      secrets: stores.secrets,
      secretPrefix: stores.secretPrefix,
      rules: readConnectionSettings(connectionVariables(stage, id)),
      originOverride,
      clock: stores.clock,
      pause: stores.pause,
      pauseMs: originOverride === undefined ? pauseMs.vendor : pauseMs.simulator,
    });
    for (const hold of await createListHolds(stores)({ vendor: id, connection })) {
      const meaning = describeHold(hold, stores.clock.now());
      output.record({ vendor: id, connection, step: "hold", result: "held", meaning, hold }, `held  ${meaning}`);
    }
    const steps: CheckStep[] = [];
    for await (const step of check(connection)) {
      output.record({ vendor: id, connection, ...step }, lineOf(step));
      steps.push(step);
    }
    const counts = [...Map.groupBy(steps, ({ result }) => result)].map(([result, of]) => `${of.length} ${result}`);
    output.remark(`${target}: ${counts.join(", ")}.`);
    const bad = steps.filter(({ result }) => !good.has(result)).length;
    if (bad > 0)
      throw new CheckFailed(`${bad} of ${steps.length} steps need a look: docs/runbook.md, Checking a connection.`);
  },
});

function lineOf({ step, operation, route, status, result, meaning }: CheckStep): string {
  const called = [operation, route].filter((part) => part !== undefined).join("  ");
  return [operation === undefined ? step : "", called, status ?? "", result, meaning]
    .filter((part) => part !== "")
    .join("  ");
}
