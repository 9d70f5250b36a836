/** Where an instance is to be ended. */
export type KillPoint =
  | {
      readonly functionName: string;
      /**
       * Before a call of an AWS service takes effect, or after it did and before the function knows.
       */
      readonly when: "before" | "after";
      /** `<service>:<operation>` such as `dynamodb:PutItem`; any call without. */
      readonly call?: string;
      /** Only calls whose input it accepts; any without. */
      readonly input?: (input: unknown) => boolean;
      /** The first such call unless said otherwise, counted from 1. */
      readonly nth?: number;
    }
  | {
      readonly functionName: string;
      /** When its work is done and its answer is lost. */
      readonly when: "return";
      readonly nth?: number;
    };

export interface Trap {
  /** Resolves when an instance was ended. */
  readonly sprung: Promise<void>;
  disarm(): void;
}

interface Armed {
  readonly point: KillPoint;
  left: number;
  readonly spring: () => void;
}

interface Passing {
  readonly functionName: string;
  readonly service?: string;
  readonly operation?: string;
  readonly input?: unknown;
}

/** Traps that are set, each sprung once. */
export class KillTraps {
  readonly #armed = new Set<Armed>();

  set(point: KillPoint): Trap {
    const { promise: sprung, resolve } = Promise.withResolvers<void>();
    const armed: Armed = { point, left: point.nth ?? 1, spring: resolve };
    this.#armed.add(armed);
    return { sprung, disarm: () => void this.#armed.delete(armed) };
  }

  /** What tells of the end, when a trap is set here; it is used up. */
  take(when: KillPoint["when"], passing: Passing): (() => void) | undefined {
    for (const armed of this.#armed) {
      const { point } = armed;
      if (point.when !== when || point.functionName !== passing.functionName) continue;
      const call = point.when === "return" ? undefined : point.call;
      if (call !== undefined && call !== `${passing.service}:${passing.operation}`) continue;
      if (point.when !== "return" && point.input?.(passing.input) === false) continue;
      armed.left -= 1;
      if (armed.left > 0) continue;
      this.#armed.delete(armed);
      return armed.spring;
    }
    return undefined;
  }
}
