import { setTimeout as wait } from "node:timers/promises";
import type { KillPoint } from "../../../infra/local/runner/lambda/kill-traps.ts";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure } from "../../support/faults/part.ts";
import type { GuardedRefills } from "./guarded-refills.ts";

const functionName = "proxy-si-compounding";

const refuse = { "gateway-same-intent": "refuse" };

/** A killed call, and the one under another key that was sent until it passed. */
interface KilledRefill {
  readonly where: string;
  readonly rxNumbers: readonly string[];
  /** After the kill; `undefined` where it was refused by a job that exists, whose work may have been done. */
  readonly passedAfterMs: number | undefined;
}

/**
 * Ends the instance before and after each AWS call of a guarded refill, and before its answer. The same refill under another
 * key has to pass within 70 s, unless the first has a job, and is never done twice.
 *
 * @param freeAfterMs 70 s, as the stack's TIME_SCALE has it
 */
export async function guardsKilled(
  stack: LocalStack,
  refills: GuardedRefills,
  freeAfterMs: number,
): Promise<readonly Figure[]> {
  const points = await killPoints(stack, refills);
  const ended: { readonly where: string; readonly rxNumbers: readonly string[]; readonly at: number }[] = [];
  for (const [index, point] of points.entries()) {
    const rxNumbers = [`killed-${index}-a`, `killed-${index}-b`];
    const trap = stack.instances.killAt(point);
    const answered = refills.order({ rxNumbers, headers: refuse }).catch(() => undefined);
    await Promise.race([trap.killed, answered]);
    trap.disarm();
    await answered;
    const call = point.when === "return" ? "" : ` ${point.call} ${point.nth}`;
    ended.push({ where: `${point.when}${call}`, rxNumbers, at: performance.now() });
  }
  const repeat = async ({ where, rxNumbers, at }: (typeof ended)[number]): Promise<KilledRefill> => {
    for (;;) {
      const answer = await refills.order({ rxNumbers, headers: refuse });
      if (answer.status === 200) return { where, rxNumbers, passedAfterMs: performance.now() - at };
      if (answer.status === 422 && (await exists(refills, answer.conflicts)))
        return { where, rxNumbers, passedAfterMs: undefined };
      if (performance.now() - at > 3 * freeAfterMs)
        return { where, rxNumbers, passedAfterMs: Number.POSITIVE_INFINITY };
      await wait(1_000);
    }
  };
  const killed = await Promise.all(ended.map(repeat));
  return figuresOf(killed, await refills.done(), freeAfterMs);
}

function figuresOf(
  killed: readonly KilledRefill[],
  done: ReadonlyMap<string, number>,
  freeAfterMs: number,
): readonly Figure[] {
  const passed = killed.flatMap(({ passedAfterMs }) => passedAfterMs ?? []);
  const doubled = killed.filter(({ rxNumbers }) => rxNumbers.some((one) => (done.get(one) ?? 0) > 1));
  const slowest = Math.max(...passed);
  return [
    {
      rule: `An instance ended before or after any of its AWS calls: the same refill passes within ${(freeAfterMs / 1000).toFixed(0)} s (70 s scaled), or has a job`,
      measured: `${killed.length} ends; ${passed.length} passed, the last after ${(slowest / 1000).toFixed(1)} s; ${killed.length - passed.length} have a job`,
      // It is repeated each second, waits for its guard's job for up to 0.4 s, and then for the vendor.
      holds: passed.length > 2 && slowest <= freeAfterMs + 10_000,
    },
    {
      rule: "… and none is done twice",
      measured: doubled.length === 0 ? "0 doubled" : doubled.map(({ where }) => where).join(", "),
      holds: doubled.length === 0,
    },
  ];
}

/** Before and after each AWS call of a guarded refill with two elements, and before its answer. */
async function killPoints({ instances }: LocalStack, refills: GuardedRefills): Promise<readonly KillPoint[]> {
  await refills.order({ rxNumbers: ["warm"] });
  instances.clearAwsCalls();
  await refills.order({ rxNumbers: ["seen-a", "seen-b"], headers: refuse });
  const nth = new Map<string, number>();
  const points = instances.awsCalls(functionName).flatMap(({ service, operation }): KillPoint[] => {
    const call = `${service}:${operation}`;
    nth.set(call, (nth.get(call) ?? 0) + 1);
    const point = { functionName, call, nth: nth.get(call) ?? 1 };
    return [
      { ...point, when: "before" },
      { ...point, when: "after" },
    ];
  });
  return [...points, { functionName, when: "return" }];
}

async function exists({ client }: GuardedRefills, jobs: readonly string[]): Promise<boolean> {
  for (const job of jobs) if ((await client.call(`/v1/jobs/${job}`)).status === 200) return true;
  return false;
}
