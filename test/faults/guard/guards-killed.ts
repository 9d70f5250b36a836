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
  /** `has-job`: it was refused by a job that exists, whose work may have been done. */
  readonly end: "passed" | "has-job" | "refused";
  /** When the last one was sent, after the kill, that was refused by a job which does not exist; 0 if none was. */
  readonly lastRefusedMs: number;
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
  // After the last end, so that no repeat is ended in its place.
  const repeat = async ({ where, rxNumbers, at }: (typeof ended)[number]): Promise<KilledRefill> => {
    for (let lastRefusedMs = 0; ; await wait(1_000)) {
      const sentMs = performance.now() - at;
      const answer = await refills.order({ rxNumbers, headers: refuse });
      if (answer.status === 200) return { where, rxNumbers, end: "passed", lastRefusedMs };
      if (answer.status === 422) {
        if (await exists(refills, answer.conflicts)) return { where, rxNumbers, end: "has-job", lastRefusedMs };
        lastRefusedMs = sentMs;
      }
      if (sentMs > 3 * freeAfterMs) return { where, rxNumbers, end: "refused", lastRefusedMs };
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
  const ends = (end: KilledRefill["end"]) => killed.filter((one) => one.end === end).length;
  const doubled = killed.filter(({ rxNumbers }) => rxNumbers.some((one) => (done.get(one) ?? 0) > 1));
  const lastRefusedMs = Math.max(...killed.map((one) => one.lastRefusedMs));
  return [
    {
      rule: `An instance ended before or after any of its AWS calls: the same refill is refused for less than ${(freeAfterMs / 1000).toFixed(0)} s (70 s scaled), or has a job`,
      measured: `${killed.length} ends; ${ends("passed")} passed, refused for up to ${(lastRefusedMs / 1000).toFixed(1)} s; ${ends("has-job")} have a job`,
      holds: ends("passed") > 2 && ends("refused") === 0 && lastRefusedMs < freeAfterMs,
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
