import type { Instances } from "../../../infra/local/runner/lambda/instances.ts";
import type { KillPoint } from "../../../infra/local/runner/lambda/kill-traps.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { stateChange, webhookFunctions } from "./state-change.ts";

/**
 * Between two traps, by how many there are: so seldom that no message fails ten times, after which it would be a
 * dead letter, and that an endpoint's slots, which the dead keep for 20 s, are not all taken.
 */
const setEveryMs = { one: 300, both: 800 };

interface Plan {
  readonly name: string;
  readonly point: KillPoint;
  killed: boolean;
}

/**
 * Watches the state changes of the webhooks' functions, and kills an instance before and after every kind of change
 * that it has seen, and before every function's answer. Kinds that only a death causes are added as they are seen.
 *
 * @param sides `one` chooses at random whether an instance dies before or after a kind of change
 */
export function killEverywhere(
  instances: Instances,
  chance: Chance,
  sides: "one" | "both",
  functions = webhookFunctions,
) {
  const plans = new Map<string, Plan>();
  const waiting: Plan[] = [];
  const killed = new Map<string, number>();
  const sideOf = new Map<string, "before" | "after">();
  let timer: NodeJS.Timeout | undefined;

  const add = (name: string, point: KillPoint): void => {
    if (plans.has(name)) return;
    const plan = { name, point, killed: false };
    plans.set(name, plan);
    waiting.splice(chance.between(0, waiting.length), 0, plan);
  };
  const setNext = async (): Promise<void> => {
    const plan = waiting.shift();
    if (plan === undefined) return;
    const { functionName } = plan.point;
    await instances.killAt(plan.point).killed;
    plan.killed = true;
    killed.set(functionName, (killed.get(functionName) ?? 0) + 1);
  };
  for (const functionName of functions) add(`${functionName} return`, { functionName, when: "return" });
  const unobserve = instances.observe({
    beforeAwsCall({ functionName, service, operation, input }) {
      if (!functions.includes(functionName)) return;
      const change = stateChange({ functionName, service, operation, input });
      if (change === undefined) return;
      const isSame = (other: unknown): boolean =>
        stateChange({ functionName, service, operation, input: other }) === change;
      if (!sideOf.has(change)) sideOf.set(change, chance.next() < 0.5 ? "before" : "after");
      for (const when of ["before", "after"] as const) {
        if (sides === "one" && sideOf.get(change) !== when) continue;
        add(`${change} (${when})`, { functionName, when, call: `${service}:${operation}`, input: isSame });
      }
    },
  });

  return {
    /** Starts to kill instances. */
    begin(): void {
      timer = setInterval(() => void setNext(), setEveryMs[sides]);
    },
    names: (): readonly string[] => [...plans.keys()],
    /** Names of the points at which no instance has died yet. */
    left: (): readonly string[] => [...plans.values()].flatMap(({ name, killed }) => (killed ? [] : [name])),
    killed: (): ReadonlyMap<string, number> => killed,
    stop(): void {
      clearInterval(timer);
      unobserve();
    },
  };
}
