import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure } from "../../support/faults/part.ts";
import type { GuardedRefills, Refill } from "./guarded-refills.ts";

const functionName = "proxy-si-compounding";

/** A prescription that is a message to the pharmacy: the same call without a guard. */
const exempt = { rx_status: "too_soon" };

const elements = [1, 5, 20];

/** Calls for each of the times that are compared. */
const timed = 150;

/** The AWS calls and the time that guards add to a call, by comparison with calls that need none. */
export async function guardCalls({ instances }: LocalStack, refills: GuardedRefills): Promise<readonly Figure[]> {
  const numbers = (mark: string, count: number) => Array.from({ length: count }, (_, at) => `${mark}-${at}`);
  const callsOf = async (refill: Refill): Promise<number> => {
    // Shapes are stored now and then: the minimum of several calls is the call's own.
    let min = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round += 1) {
      instances.clearAwsCalls();
      const { status } = await refills.order({
        ...refill,
        rxNumbers: refill.rxNumbers.map((one) => `${one}-${round}`),
      });
      if (status !== 200) throw new Error(`A refill was answered ${status}.`);
      min = Math.min(min, instances.awsCalls(functionName).filter(isOfRecords).length);
    }
    return min;
  };
  const added: string[] = [];
  let holds = true;
  for (const count of elements) {
    const without = await callsOf({ rxNumbers: numbers(`unguarded-${count}`, count), element: exempt });
    const guarded = await callsOf({ rxNumbers: numbers(`guarded-${count}`, count) });
    added.push(`${count}: ${guarded - without}`);
    holds &&= guarded > without && guarded - without <= count + 1;
  }
  return [
    {
      rule: "SDK calls that guards add to a call of so many elements: one for each and one",
      measured: added.join(", "),
      holds,
    },
    await addedTime(refills),
  ];
}

/** Of the table of jobs and guards; the others are read once a second, however many calls there are. */
function isOfRecords({ service, input }: { readonly service: string; readonly input: unknown }): boolean {
  const { TableName = "" } = typeof input === "object" && input !== null ? (input as { TableName?: string }) : {};
  return service === "dynamodb" && TableName.endsWith("-records");
}

/** In turns, so that other work of the machine is the same for both. Printed, because the machine decides. */
async function addedTime(refills: GuardedRefills): Promise<Figure> {
  const times = { without: [] as number[], guarded: [] as number[] };
  for (let at = 0; at < timed; at += 1) {
    times.without.push((await refills.order({ rxNumbers: [`time-${at}-a`], element: exempt })).ms);
    times.guarded.push((await refills.order({ rxNumbers: [`time-${at}-b`] })).ms);
  }
  const added = ([50, 95] as const).map((percent) => {
    const [without, guarded] = [times.without, times.guarded].map((all) => percentile(all, percent));
    return `p${percent} ${((guarded ?? 0) - (without ?? 0)).toFixed(1)} ms (${without?.toFixed(1)} to ${guarded?.toFixed(1)})`;
  });
  return {
    rule: "Time that a guard adds to a call of one element, one call after the other",
    measured: added.join(", "),
  };
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
