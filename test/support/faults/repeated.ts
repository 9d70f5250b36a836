import { setTimeout as wait } from "node:timers/promises";

/** Does something again and again, whether it has ended or not, until it is stopped. */
export function repeated(act: (number: number) => Promise<unknown>, { everyMs }: { readonly everyMs: number }) {
  const stopping = new AbortController();
  const begun: Promise<unknown>[] = [];
  const loop = async (): Promise<void> => {
    for (let number = 0; !stopping.signal.aborted; number += 1) {
      begun.push(act(number));
      await wait(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const looped = loop();
  return {
    /** Begins nothing more, and waits for what has begun. @throws as `act` */
    async stop(): Promise<void> {
      stopping.abort();
      await looped;
      await Promise.all(begun);
    },
  };
}
