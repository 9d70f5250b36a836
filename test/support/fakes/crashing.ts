/** What a process does when it is ended: nothing more. Code that catches it finds everything out of reach. */
export class Crash extends Error {
  constructor() {
    super("The process was ended.");
    this.name = "Crash";
  }
}

/** How long a process lives: until before or after its n-th step outwards, counted from 1. */
export interface CrashPoint {
  readonly step: number;
  readonly when: "before" | "after";
}

/** One process's life; without a point it never ends. */
export class Life {
  readonly #point: CrashPoint | undefined;
  #steps = 0;
  ended = false;

  constructor(point?: CrashPoint) {
    this.#point = point;
  }

  /** Takes one step outwards. */
  async step<Result>(take: () => Promise<Result>): Promise<Result> {
    if (this.ended) throw new Crash();
    this.#steps += 1;
    const isLast = this.#steps === this.#point?.step;
    if (isLast && this.#point?.when === "before") this.#end();
    const result = await take();
    if (this.ended) throw new Crash();
    if (isLast) this.#end();
    return result;
  }

  #end(): never {
    this.ended = true;
    throw new Crash();
  }
}

/** The port as one process has it: each of its functions is a step of that life. */
export function crashing<Port extends object>(port: Port, life: Life): Port {
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => life.step(async () => Reflect.apply(value, target, given) as unknown);
    },
  });
}
