import { liftCoolDown } from "../../../shared/gateway/health/lift-cool-down.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { ConnectionName } from "../../../shared/gateway/ports/health-store.ts";
import type { Stage } from "../../stages.ts";
import type { OperatorCommand } from "../command.ts";

export const liftCoolDownCommand: OperatorCommand = {
  name: "lift-cool-down",
  usage: "<vendor>/<connection>",
  summary: "Calls a vendor again before the Retry-After that it asked for is over",
  positionals: 1,
  async run({ stage, stores, print }, { positionals: [target = ""] }) {
    const { endedAt, jobs } = await liftCoolDown(stores, readConnection(stage, target));
    print(
      endedAt === undefined
        ? `${target} is in no cool-down.`
        : `Lifted: it would have ended at ${timeOf(endedAt)}. Functions know within a second.`,
    );
    if (jobs > 0) print(`${jobs} waiting jobs go back to the queue within a minute.`);
  },
};

function readConnection({ name, connections }: Stage, target: string): ConnectionName {
  const [vendor = "", connection = "", ...rest] = target.split("/");
  if (rest.length === 0 && connections[vendor]?.includes(connection)) return { vendor, connection };
  const known = Object.entries(connections).flatMap(([id, names]) => names.map((one) => `${id}/${one}`));
  throw new OperatorRefusal(`${target} is no connection of stage ${name}. There are ${known.join(", ")}.`);
}

/** A vendor may have asked for a time that no calendar has. */
function timeOf(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? "the end of time" : date.toISOString();
}
