import { isStarterAlive, type Starter } from "./starter.ts";

/** How often the starter is looked for, in milliseconds. */
const everyMs = 1_000;

/**
 * Calls back once when a process that has started this one has ended: npm that was killed passes no signal on, and its shell
 * outlives it.
 *
 * @returns a function that stops looking
 */
export function whenStarterEnds(starter: Starter, act: () => void): () => void {
  const timer = setInterval(() => {
    if (isStarterAlive(starter)) return;
    clearInterval(timer);
    act();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
