/** One write whose answer was lost, as its job and the vendor's journal have it at the end. */
export interface LostWrite {
  readonly proof: "state" | "marker" | "match";
  readonly finding: "done" | "not-done" | "unknown" | undefined;
  readonly status: string;
  /** How often the vendor did the work, by its journal; of twins that of all together. */
  readonly done: number;
  /** Equal writes, this one included. */
  readonly equal: number;
  /** The vendor returns other values than were sent. */
  readonly normalised: boolean;
  /** The vendor showed the work as soon as the answer was lost. */
  readonly atOnce: boolean;
  /** From the call to the finding, in seconds of the schedule. */
  readonly seconds: number;
}

/** Findings that are wrong by the vendor's journal, and shares of those that are right. */
export interface FindingTally {
  readonly wrongDone: number;
  readonly wrongNotDone: number;
  readonly doubled: number;
  /** Of state and marker where nothing was normalised, and of match: right findings, and all. */
  readonly sure: readonly [right: number, all: number];
  readonly match: readonly [right: number, all: number];
  readonly medianSeconds: number | undefined;
}

/**
 * Compares findings with the vendor's journal alone. Of equal writes only their number can be compared: as many as were done
 * may be found done.
 */
export function assessFindings(groups: readonly (readonly LostWrite[])[]): FindingTally {
  const all = groups.flat();
  const excess = (group: readonly LostWrite[], finding: LostWrite["finding"], max: number): number =>
    Math.max(
      0,
      group.filter((one) => one.finding === finding || (finding === "done" && one.status === "succeeded")).length - max,
    );
  const doneOf = (group: readonly LostWrite[]) => group[0]?.done ?? 0;
  const isRight = (one: LostWrite) => one.finding === (one.done > 0 ? "done" : "not-done");
  const shareOf = (writes: readonly LostWrite[]) => [writes.filter(isRight).length, writes.length] as const;
  const single = all.filter(({ equal }) => equal === 1);
  const seconds = all.filter((one) => one.atOnce && one.finding === "done").map((one) => one.seconds);
  return {
    wrongDone: groups.reduce((sum, group) => sum + excess(group, "done", doneOf(group)), 0),
    wrongNotDone: groups.reduce((sum, group) => sum + excess(group, "not-done", group.length - doneOf(group)), 0),
    doubled: groups.reduce((sum, group) => sum + Math.max(0, doneOf(group) - group.length), 0),
    sure: shareOf(single.filter(({ proof, normalised }) => proof !== "match" && !normalised)),
    match: shareOf(single.filter(({ proof }) => proof === "match")),
    medianSeconds: seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)],
  };
}
