import { chanceOf, isVariable, type Occurrences, type Place, typeIn } from "../../core/places.ts";

/**
 * How often a place occurs in a number of answers. A chance is an answer with at least one object that may have the
 * member, or a value that may be of the type.
 */
export interface PlaceCounts {
  readonly chances: number;
  /** Answers in which at least one object has it. */
  readonly some: number;
  /** Answers in which each object has it. */
  readonly every: number;
  /** Chances before it was first seen. */
  readonly first: number;
  /** Chances since it was last seen in at least one object, and in each. */
  readonly sinceSome: number;
  readonly sinceEvery: number;
}

/** What a number of answers of one operation have in common: never a value. */
export interface Shape {
  readonly answers: number;
  readonly places: ReadonlyMap<Place, PlaceCounts>;
}

/** More places are a map by names that look like an API's own. */
const maxPlaces = 800;

export const noShape: Shape = { answers: 0, places: new Map() };

/** A shape that grows with each answer. */
export class GrowingShape implements Shape {
  answers = 0;
  readonly places = new Map<Place, Mutable>();

  add(occurrences: Occurrences): void {
    for (const place of occurrences.keys()) {
      if (this.places.has(place) || this.places.size >= maxPlaces) continue;
      const chances = chancesOf(this, place);
      this.places.set(place, {
        chances,
        some: 0,
        every: 0,
        first: chances,
        sinceSome: chances,
        sinceEvery: chances,
        chance: typeIn(place) === undefined && isVariable(place) ? place : chanceOf(place),
      });
    }
    this.answers += 1;
    for (const [place, counts] of this.places) count(counts, occurrences, place);
  }
}

type Mutable = { -readonly [Name in keyof PlaceCounts]: number } & { readonly chance: Place | undefined };

function count(counts: Mutable, occurrences: Occurrences, place: Place): void {
  const chances = counts.chance === undefined ? 1 : (occurrences.get(counts.chance) ?? 0);
  if (chances === 0) return;
  const found = occurrences.get(place) ?? 0;
  counts.chances += 1;
  counts.some += found > 0 ? 1 : 0;
  counts.every += found >= chances ? 1 : 0;
  counts.sinceSome = found > 0 ? 0 : counts.sinceSome + 1;
  counts.sinceEvery = found >= chances ? 0 : counts.sinceEvery + 1;
}

/** How many of the answers could have had a place, whether or not one had. */
export function chancesOf({ answers, places }: Shape, place: Place): number {
  const known = places.get(place);
  if (known !== undefined) return known.chances;
  const chance = chanceOf(place);
  if (chance === undefined) return answers;
  return places.get(chance)?.some ?? 0;
}

/** The shape of the answers of both, of which those of `later` came later. */
export function mergeShapes(earlier: Shape, later: Shape): Shape {
  const places = new Map<Place, PlaceCounts>();
  for (const place of new Set([...earlier.places.keys(), ...later.places.keys()])) {
    const before = earlier.places.get(place) ?? unseen(chancesOf(earlier, place));
    const after = later.places.get(place) ?? unseen(chancesOf(later, place));
    places.set(place, {
      chances: before.chances + after.chances,
      some: before.some + after.some,
      every: before.every + after.every,
      first: before.some > 0 ? before.first : before.chances + after.first,
      sinceSome: after.some > 0 ? after.sinceSome : before.sinceSome + after.chances,
      sinceEvery: after.every > 0 ? after.sinceEvery : before.sinceEvery + after.chances,
    });
  }
  return { answers: earlier.answers + later.answers, places: byFrequency(places) };
}

function byFrequency(places: ReadonlyMap<Place, PlaceCounts>): ReadonlyMap<Place, PlaceCounts> {
  if (places.size <= maxPlaces) return places;
  return new Map([...places].toSorted(([, a], [, b]) => b.some - a.some).slice(0, maxPlaces));
}

function unseen(chances: number): PlaceCounts {
  return { chances, some: 0, every: 0, first: chances, sinceSome: chances, sinceEvery: chances };
}
