/** Runs a function after `ms` milliseconds; returns what cancels it. */
export function runLater(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
