import type { Chance } from "../faults/seeded.ts";
import { Crash } from "./crashing.ts";

/** One process, as its ports see it: each of their functions is a step. */
export type Step = <Result>(take: () => Promise<Result>) => Promise<Result>;

interface Waiting {
  readonly process: Process;
  readonly go: (crashes: "before" | "after" | undefined) => void;
}

interface Process {
  isEnded: boolean;
}

/** How likely a step is the last one of its process. */
interface Odds {
  readonly crash: number;
}

/** Runs processes together: one step of one of them at a time, in an order that chance decides. */
export class Interleaving {
  readonly #chance: Chance;
  readonly #odds: Odds;
  readonly #waiting: Waiting[] = [];

  constructor(chance: Chance, odds: Odds) {
    this.#chance = chance;
    this.#odds = odds;
  }

  /** Starts a process; it takes no step before `run` or `runSome`. Resolves when it has ended, in whatever way. */
  start(run: (step: Step) => Promise<unknown>): Promise<unknown> {
    const process: Process = { isEnded: false };
    const step: Step = async (take) => {
      if (process.isEnded) throw new Crash();
      const crashes = await new Promise<"before" | "after" | undefined>((go) => {
        this.#waiting.push({ process, go });
      });
      if (process.isEnded || crashes === "before") process.isEnded = true;
      if (process.isEnded) throw new Crash();
      const result = await take();
      if (crashes === "after") process.isEnded = true;
      if (process.isEnded) throw new Crash();
      return result;
    };
    return run(step);
  }

  /** Takes so many steps; fewer where all processes have ended. */
  async runSome(steps: number): Promise<void> {
    for (let taken = 0; taken < steps; taken += 1) {
      await settled();
      if (this.#waiting.length === 0) return;
      const [next] = this.#waiting.splice(this.#chance.between(0, this.#waiting.length - 1), 1);
      const isLast = this.#chance.next() < this.#odds.crash;
      next?.go(isLast ? (this.#chance.next() < 0.5 ? "before" : "after") : undefined);
    }
    await settled();
  }

  /** Takes steps until all processes have ended. */
  run(): Promise<void> {
    return this.runSome(Number.POSITIVE_INFINITY);
  }
}

/** The port as one process has it. */
export function stepping<Port extends object>(port: Port, step: Step): Port {
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => step(async () => Reflect.apply(value, target, given) as unknown);
    },
  });
}

/** Until every process waits for its next step: what is in memory settles within one turn of the event loop. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
