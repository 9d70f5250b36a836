/** The point at which an instance is killed. */
export type KillPoint =
  | {
      readonly functionName: string;
      /**
       * Before a call of an AWS service takes effect, or after that and before the function gets the answer.
       */
      readonly when: "before" | "after";
      /** `<service>:<operation>` such as `dynamodb:PutItem`; any call if absent. */
      readonly call?: string;
      /** Accepts the input of the call; any input if absent. */
      readonly input?: (input: unknown) => boolean;
      /** Which of the matching calls, counted from 1; the first if absent. */
      readonly nth?: number;
    }
  | {
      readonly functionName: string;
      /** When its work is done and its answer is about to be returned; the answer is lost. */
      readonly when: "return";
      readonly nth?: number;
    };

export interface Trap {
  /** Resolves when an instance has been killed. */
  readonly killed: Promise<void>;
  disarm(): void;
}

interface Armed {
  readonly point: KillPoint;
  left: number;
  readonly resolveKilled: () => void;
}

interface TrapCandidate {
  readonly functionName: string;
  readonly service?: string;
  readonly operation?: string;
  readonly input?: unknown;
}

/** Kill points that wait for an instance; each kills one. */
export class KillTraps {
  readonly #armed = new Set<Armed>();

  set(point: KillPoint): Trap {
    const { promise: killed, resolve } = Promise.withResolvers<void>();
    const armed: Armed = { point, left: point.nth ?? 1, resolveKilled: resolve };
    this.#armed.add(armed);
    return { killed, disarm: () => void this.#armed.delete(armed) };
  }

  /** Removes a trap that matches, and returns the function that resolves it. */
  take(when: KillPoint["when"], candidate: TrapCandidate): (() => void) | undefined {
    for (const armed of this.#armed) {
      const { point } = armed;
      if (point.when !== when || point.functionName !== candidate.functionName) continue;
      const call = point.when === "return" ? undefined : point.call;
      if (call !== undefined && call !== `${candidate.service}:${candidate.operation}`) continue;
      if (point.when !== "return" && point.input?.(candidate.input) === false) continue;
      armed.left -= 1;
      if (armed.left > 0) continue;
      this.#armed.delete(armed);
      return armed.resolveKilled;
    }
    return undefined;
  }
}
