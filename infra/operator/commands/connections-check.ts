import type { CheckStep } from "../../../shared/gateway/model/connection-check.ts";
import { createListHolds, describeHold } from "../../../shared/gateway/operator/list-holds.ts";
import { CheckNotAnswered, type ConnectionChecks } from "../../../shared/gateway/ports/connection-checks.ts";
import type { ConnectionName } from "../../../shared/gateway/ports/health-store.ts";
import { CheckFailed } from "../terminal/errors.ts";
import type { Output } from "../terminal/output.ts";
import { defineCommand, lastOf } from "./command.ts";
import { readConnection } from "./read-connections.ts";

/** Steps that say that the connection works, or nothing about it. */
const good: ReadonlySet<CheckStep["result"]> = new Set(["ok", "exists", "skipped"]);

export const connectionsCheck = defineCommand({
  name: "connections check",
  summary:
    "Show what holds calls back; in the vendor's function log in, send the probe, and try each read once whose path is assumed",
  argument: { name: "vendor/connection", description: "the connection; it is only read from" },
  options: [{ flags: "--login-only", description: "make no read but the probe" }],
  isList: true,
  examples: [
    "connections check mwi-formulary/default --stage prod",
    "connections check syncvet/clinic-2 --login-only --local",
  ],
  read: (line, { stage }) => {
    const [target = ""] = line.arguments;
    const reads = lastOf(line, "login-only") === undefined;
    return { connection: readConnection(stage, target), target, reads };
  },
  async run({ stores, output }, { connection, target, reads }) {
    for (const hold of await createListHolds(stores)(connection)) {
      const meaning = describeHold(hold, stores.clock.now());
      output.record({ ...connection, step: "hold", result: "held", meaning, hold }, `held  ${meaning}`);
    }
    const { checks, close } = await stores.openChecks();
    try {
      const steps = await printSteps(checks, { connection, reads, output });
      const counts = [...Map.groupBy(steps, ({ result }) => result)].map(([result, of]) => `${of.length} ${result}`);
      output.remark(`${target}: ${counts.join(", ")}.`);
      const bad = steps.filter(({ result }) => !good.has(result)).length;
      if (bad > 0)
        throw new CheckFailed(`${bad} of ${steps.length} steps need a look: docs/runbook.md, Checking a connection.`);
    } catch (error) {
      throw error instanceof CheckNotAnswered ? new CheckFailed(error.message) : error;
    } finally {
      close();
    }
  },
});

interface Checked {
  readonly connection: ConnectionName;
  readonly reads: boolean;
  readonly output: Output;
}

/** Prints what the login came to and each step, in as many checks as the reads need. */
async function printSteps(
  checks: ConnectionChecks,
  { connection: of, reads, output }: Checked,
): Promise<readonly CheckStep[]> {
  const all: CheckStep[] = [];
  let from: string | undefined;
  do {
    const request = { connection: of.connection, reads, ...(from === undefined ? {} : { from }) };
    const { result, milliseconds, steps, next } = await checks.check(of.vendor, request);
    if (from === undefined)
      output.record({ ...of, step: "check", result, milliseconds }, `${result}  in ${milliseconds} ms`);
    for (const step of steps) output.record({ ...of, ...step }, lineOf(step));
    all.push(...steps);
    from = next;
  } while (from !== undefined);
  return all;
}

function lineOf({ step, operation, route, status, result, meaning }: CheckStep): string {
  const called = [operation, route].filter((part) => part !== undefined).join("  ");
  return [operation === undefined ? step : "", called, status ?? "", result, meaning]
    .filter((part) => part !== "")
    .join("  ");
}
