import { setTimeout as wait } from "node:timers/promises";

/**
 * Polls until `look` returns something.
 *
 * @throws after `withinMs`, with the last failure of `look` as the cause
 */
export async function until<Seen>(
  look: () => Promise<Seen | undefined | false> | Seen | undefined | false,
  withinMs = 30_000,
): Promise<Seen> {
  const end = performance.now() + withinMs;
  let cause: unknown;
  while (performance.now() < end) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
    } catch (error) {
      cause = error;
    }
    await wait(50);
  }
  throw new Error(`Nothing was seen within ${withinMs} ms.`, { cause });
}
