import { runLater } from "./run-later.ts";

/**
 * Waits for work for `ms` milliseconds at most. Work that takes longer goes on.
 *
 * @throws what the work throws, or what `late` makes where it takes longer
 */
export async function withinTime<Result>(work: Promise<Result>, ms: number, late: () => Error): Promise<Result> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const cancel = runLater(() => reject(late()), ms);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    cancel();
  }
}
