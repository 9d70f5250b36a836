/** One write whose answer was lost, as its job and the vendor's journal have it at the end. */
export interface LostWrite {
  /** What it does. */
  readonly kind: string;
  readonly proof: "state" | "marker" | "match";
  readonly finding: "done" | "not-done" | "unknown" | undefined;
  readonly reason: string | undefined;
  readonly status: string;
  /** How often the vendor did the work, by its journal; of twins that of all together. */
  readonly done: number;
  /** Its answer came: a twin of one whose answer was lost. */
  readonly isAnswered: boolean;
  /** The vendor returns other values than were sent. */
  readonly normalised: boolean;
  /** The vendor showed the work as soon as the answer was lost. */
  readonly atOnce: boolean;
  /** From the call to the finding, in seconds of the schedule. */
  readonly seconds: number;
  readonly looks: number;
  /** The vendor is asked again. */
  readonly isOpen: boolean;
}

/** Right findings, and all. */
export type Share = readonly [right: number, all: number];

/** Findings that are wrong by the vendor's journal, and shares of those that are right. */
export interface FindingTally {
  readonly wrongDone: number;
  readonly wrongNotDone: number;
  readonly doubled: number;
  /** Of state and marker where nothing was normalised. */
  readonly sure: Share;
  readonly match: Share;
  readonly every: Share;
  readonly ofKind: ReadonlyMap<string, Share>;
  readonly medianSeconds: number | undefined;
}

type Group = readonly LostWrite[];

const isSaidDone = ({ finding, status }: LostWrite): boolean => finding === "done" || status === "succeeded";

const doneOf = (group: Group): number => group[0]?.done ?? 0;

const excess = (group: Group, is: (one: LostWrite) => boolean, max: number): number =>
  Math.max(0, group.filter(is).length - max);

const isSaidNotDone = ({ finding }: LostWrite): boolean => finding === "not-done";

/** Of equal writes only the numbers can be compared: as many as were done may be found done. */
function rightOf(group: Group): Share {
  const lost = group.filter((one) => !one.isAnswered);
  const done = Math.max(0, doneOf(group) - (group.length - lost.length));
  const found = Math.min(lost.filter(({ finding }) => finding === "done").length, done);
  const denied = Math.min(lost.filter(isSaidNotDone).length, Math.max(0, lost.length - done));
  return [found + denied, lost.length];
}

function shareOf(groups: readonly Group[]): Share {
  const shares = groups.map(rightOf);
  const sum = (at: 0 | 1) => shares.reduce((total, share) => total + share[at], 0);
  return [sum(0), sum(1)];
}

/** Compares findings with the vendor's journal alone, by groups of equal writes. */
export function assessFindings(groups: readonly Group[]): FindingTally {
  const sum = (of: (group: Group) => number) => groups.reduce((total, group) => total + of(group), 0);
  const where = (is: (one: LostWrite) => boolean) => groups.filter(([first]) => first !== undefined && is(first));
  const seconds = groups
    .flat()
    .filter((one) => one.atOnce && one.finding === "done")
    .map((one) => one.seconds);
  const kinds = Map.groupBy(groups, ([first]) => first?.kind ?? "");
  return {
    wrongDone: sum((group) => excess(group, isSaidDone, doneOf(group))),
    wrongNotDone: sum((group) => excess(group, isSaidNotDone, group.length - doneOf(group))),
    doubled: sum((group) => Math.max(0, doneOf(group) - group.length)),
    sure: shareOf(where(({ proof, normalised }) => proof !== "match" && !normalised)),
    match: shareOf(where(({ proof }) => proof === "match")),
    every: shareOf(groups),
    ofKind: new Map([...kinds].map(([kind, own]) => [kind, shareOf(own)])),
    medianSeconds: seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)],
  };
}
