import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { type LostKind, lostKinds } from "./lost-kinds.ts";

/** What happens to a write at the vendor. */
export interface Loss {
  /** The fault's name in the journal. */
  readonly name: "done" | "late" | "not-done" | "answered";
  readonly do: Readonly<Record<string, unknown>>;
}

/** One write, or two equal ones at a time; every choice about it is made before the first one is sent. */
export interface PlannedWrite {
  readonly kind: LostKind;
  /** In its body, and in no other one. */
  readonly mark: string;
  /** The vendor has an older equal patient. */
  readonly hasOlder: boolean;
  /** Of each call. */
  readonly losses: readonly Loss[];
  /** The second call has the same members in another order. */
  readonly isReordered: boolean;
}

/** The writes of one connection, which are sent one after another. */
export interface Lane {
  readonly connection: SimulatedConnection;
  readonly writes: readonly PlannedWrite[];
}

/** One of twenty creations is sent twice at a time, under two keys. */
const twinShare = 0.05;

/** Of the second calls, those whose answer comes. */
const answeredShare = 0.2;

/** Of new patients, those of whom the vendor has an older one with equal members. */
const olderShare = 0.1;

/** Work that is done late is done within 12 minutes of the schedule. */
const maxLateMs = 12 * 60_000;

/** No webhook says what the looks are to find. */
const silent = { dropWebhooks: true };

const answered: Loss = { name: "answered", do: { delayMs: 1, ...silent } };

function chooseLoss(chance: Chance, timeScale: number): Loss {
  const name = chance.oneOf<Loss["name"]>([
    [6, "done"],
    [2, "late"],
    [2, "not-done"],
  ]);
  if (name === "not-done") return { name, do: { reset: "before" } };
  if (name === "done") return { name, do: { reset: "after", ...silent } };
  const workAfterMs = chance.between(1_000, Math.round(maxLateMs / timeScale));
  return { name, do: { reset: "after", workAfterMs, ...silent } };
}

/** Plans writes over all connections in turn, so that a seed repeats them. */
export function planWrites(
  clinics: readonly SimulatedConnection[],
  { chance, count, timeScale }: { readonly chance: Chance; readonly count: number; readonly timeScale: number },
): readonly Lane[] {
  const ofVendor = Map.groupBy(clinics, ({ vendor }) => vendor);
  const lanes = new Map(clinics.map((connection) => [connection, [] as PlannedWrite[]]));
  const turns = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const kind = chance.oneOf(lostKinds);
    const isTwin = kind.creates === true && chance.next() < twinShare;
    const second = chance.next() < answeredShare ? answered : chooseLoss(chance, timeScale);
    const losses = [chooseLoss(chance, timeScale), ...(isTwin ? [second] : [])];
    const own = ofVendor.get(kind.vendor) ?? [];
    const turn = turns.get(kind.vendor) ?? 0;
    turns.set(kind.vendor, turn + 1);
    const connection = own[turn % own.length];
    const [hasOlder, isReordered] = [chance.next() < olderShare, chance.next() < 0.5];
    if (connection !== undefined) lanes.get(connection)?.push({ kind, mark: `w${at}w`, hasOlder, losses, isReordered });
  }
  return [...lanes].map(([connection, writes]) => ({ connection, writes }));
}
