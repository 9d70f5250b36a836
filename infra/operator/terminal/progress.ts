/** How far a command is, for the person who waits for it. */
export interface Progress {
  /**
   * Shows it in place of what was shown before.
   *
   * @param what in the plural: `receipts`
   * @param total where it is known
   */
  show(done: number, what: string, total?: number): void;
  /** Removes it: before anything else is printed, and at the end. */
  erase(): void;
}

/** Without a terminal. */
export const noProgress: Progress = { show: () => undefined, erase: () => undefined };

/** In milliseconds; a terminal that is slow would hold the command up. */
const everyMs = 100;

const width = 24;

/** One line of a terminal that understands control sequences, drawn again at its beginning. */
export function progressBar(write: (text: string) => void, now: () => number): Progress {
  let shownAt: number | undefined;
  return {
    show(done, what, total) {
      if (shownAt !== undefined && now() - shownAt < everyMs) return;
      shownAt = now();
      write(`\r\u001b[2K${textOf(done, what, total)}`);
    },
    erase() {
      if (shownAt === undefined) return;
      shownAt = undefined;
      write("\r\u001b[2K");
    },
  };
}

function textOf(done: number, what: string, total: number | undefined): string {
  if (total === undefined || total === 0) return `${done} ${what} …`;
  const filled = Math.min(width, Math.floor((done / total) * width));
  return `[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${done} of ${total} ${what}`;
}
