/** How often what is shown is read again. */
const everyMs = 15_000;

/** Calls `read` now and every 15 seconds, never in a hidden tab, and when the tab is shown again. Returns what ends it. */
export function refreshing(read: (signal: AbortSignal) => Promise<void>): () => void {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") await read(ending.signal);
    if (!ending.signal.aborted) timer = setTimeout(run, everyMs);
  };
  const show = (): void => {
    if (document.visibilityState === "visible") void run();
  };
  document.addEventListener("visibilitychange", show);
  void run();
  return () => {
    ending.abort();
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", show);
  };
}
