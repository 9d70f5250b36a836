import { childOf, isVariable, type Place, parentOf, typeIn, withoutType } from "../../core/places.ts";
import type { DifferenceKind } from "../model/connection-drift.ts";
import { chancesOf, type PlaceCounts, type Shape } from "./shape.ts";

/**
 * What the catalogue knows of an operation's answers: types by place, `absent` among them where a member need not be there;
 * none where only the place is known. An object that may have further members has `*`.
 */
export type ExpectedShape = ReadonlyMap<Place, readonly string[]>;

/** One difference between what came before, or the catalogue, and what comes now. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Of the member, without a type. */
  readonly place: Place;
  /** The new type, of `type` alone. */
  readonly type?: string;
}

/** Answers before absence counts. */
const minAnswers = 20;

/** A member that fewer answers have is optional: its absence says nothing. */
const minShare = 0.8;
const minAbsences = 5;

/** The chance, as a natural logarithm, below which a run of absences is none: 1 in 10^9. */
const maxLogChance = Math.log(1e-9);

/** Answers before a member of the catalogue that none has had is missing. */
const minUnseen = 50;

/** Answers with something that the catalogue does not have, so that a single odd one is no difference. */
const minUnknown = 3;

/** Answers before something new counts where the catalogue says nothing, and those that must show it then. */
const minBefore = 40;
const minSince = 8;
const minSinceShare = 0.75;

/** More new members of one object are names that are data. */
const maxNewMembers = 12;

/**
 * Compares the answers of an operation with the catalogue's shape where it is known, else with the answers before.
 * Optional members, nulls and empty lists are no differences: absence counts where it is too unlikely by the share of
 * answers that had the member before.
 *
 * @param expected absent where the catalogue does not know the answer
 */
export function findDifferences(shape: Shape, expected: ExpectedShape = new Map()): readonly Difference[] {
  const found: Difference[] = [];
  for (const [place, counts] of shape.places) {
    const type = typeIn(place);
    if (type === undefined) {
      if (isGone(place, counts)) found.push({ kind: isNull(shape, place) ? "null" : "missing", place });
      else if (isNewMember(expected, place, counts)) found.push({ kind: "new", place });
    } else if (type !== "null" && isNewType(expected, place, type, counts)) {
      found.push({ kind: "type", place: withoutType(place), type });
    }
  }
  for (const [place, types] of expected)
    if (!types.includes("absent") && isNeverSeen(shape, place)) found.push({ kind: "missing", place });
  return withoutMaps(found);
}

function isGone(place: Place, counts: PlaceCounts): boolean {
  if (isVariable(place)) return false;
  return (
    isUnlikely(counts.chances, counts.every, counts.sinceEvery) ||
    isUnlikely(counts.chances, counts.some, counts.sinceSome)
  );
}

/** Whether a run of absences is too long for a member that this share of the answers before it had. */
function isUnlikely(chances: number, had: number, absences: number): boolean {
  const before = chances - absences;
  if (absences < minAbsences || before < minAnswers || had < before * minShare) return false;
  return absences * Math.log(1 - (had + 0.5) / (before + 1)) <= maxLogChance;
}

function isNull({ places }: Shape, place: Place): boolean {
  return places.get(`${place}|null`)?.sinceSome === 0;
}

/** A member of the catalogue that no answer has had, not even as null. */
function isNeverSeen(shape: Shape, place: Place): boolean {
  if (isVariable(place) || shape.places.has(place) || shape.places.has(`${place}|null`)) return false;
  return chancesOf(shape, place) >= minUnseen;
}

function isNewMember(expected: ExpectedShape, place: Place, counts: PlaceCounts): boolean {
  if (isVariable(place) || expected.has(place)) return false;
  const parent = parentOf(place);
  if (parent === undefined) return false;
  if (knowsMembers(expected, parent)) return counts.some >= minUnknown;
  return isLasting(counts);
}

/** The catalogue has all members of the object, as far as it knows. */
function knowsMembers(expected: ExpectedShape, object: Place): boolean {
  if (expected.has(childOf(object, "*"))) return false;
  for (const place of expected.keys()) if (!isVariable(place) && parentOf(place) === object) return true;
  return false;
}

function isNewType(expected: ExpectedShape, place: Place, type: string, counts: PlaceCounts): boolean {
  const known = expected.get(withoutType(place))?.filter((one) => one !== "absent") ?? [];
  if (known.length === 0) return isLasting(counts);
  return !known.includes(type) && counts.some >= minUnknown;
}

/** Something that many answers did not have, and that nearly all have since it was first seen. */
function isLasting({ chances, first, some }: PlaceCounts): boolean {
  const since = chances - first;
  return first >= minBefore && since >= minSince && some >= since * minSinceShare;
}

/** The differences with one for all new members of an object that has too many of them. */
function withoutMaps(found: readonly Difference[]): readonly Difference[] {
  const news = Map.groupBy(
    found.filter(({ kind }) => kind === "new"),
    ({ place }) => parentOf(place) ?? "",
  );
  const maps = [...news].filter(([, members]) => members.length > maxNewMembers).map(([parent]) => parent);
  if (maps.length === 0) return found;
  return [
    ...found.filter(({ kind, place }) => kind !== "new" || !maps.includes(parentOf(place) ?? "")),
    ...maps.map((parent): Difference => ({ kind: "new", place: parent === "" ? "*" : `${parent}/*` })),
  ];
}
