import { useEffect, useState } from "preact/hooks";
import type { ApiProblem } from "./api.ts";
import { refreshing } from "./refresh.ts";

/** What was read last, and the problem of the newest read. */
export interface Read<Value> {
  readonly value: Value | undefined;
  readonly problem: ApiProblem | undefined;
  /** When `value` was read, in epoch milliseconds. */
  readonly readAt: number | undefined;
  /** Reads again now. */
  again(): void;
}

type State<Value> = Pick<Read<Value>, "value" | "problem" | "readAt"> & { readonly of: string };

/**
 * Reads at once and every 15 seconds. Older data stays beside the problem of a newer read.
 *
 * @param of names what is read: with another name, older data is not shown
 */
export function useRead<Value>(of: string, read: (signal: AbortSignal) => Promise<Value>): Read<Value> {
  const empty: State<Value> = { of, value: undefined, problem: undefined, readAt: undefined };
  const [state, setState] = useState<State<Value>>(empty);
  const [turn, setTurn] = useState(0);
  useEffect(
    () =>
      refreshing(async (signal) => {
        try {
          const value = await read(signal);
          if (!signal.aborted) setState({ of, value, problem: undefined, readAt: Date.now() });
        } catch (error) {
          if (signal.aborted) return;
          const problem = error as ApiProblem;
          setState((before) => (before.of === of ? { ...before, problem } : { ...empty, problem }));
        }
      }),
    [of, turn],
  );
  return { ...(state.of === of ? state : empty), again: () => setTurn((before) => before + 1) };
}
