import { isAlive } from "./is-alive.ts";

/** How often the parent is looked for, in milliseconds. */
const everyMs = 1_000;

/**
 * Calls back once when the process that started this one has ended: npm that was killed passes no signal on. A process whose
 * parent has ended gets another one, except on Windows, where the old id stays and belongs to no process.
 *
 * @param parent the process id of the parent, read as the process starts: it may have ended before this is called
 * @returns a function that stops looking
 */
export function whenParentEnds(parent: number, act: () => void): () => void {
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    act();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
