import type { Place } from "../../core/places.ts";
import { isRecord } from "../../core/schema/structures.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { SampledShape } from "./sample-shapes.ts";
import type { PlaceCounts, Shape } from "./shape.ts";

/**
 * A name as it is stored. A member's name can be data (an object by patients' names), so that no record has any: only
 * the catalogue's names can be found again, by digesting them.
 */
export type DigestName = (name: string) => string;

const digestLength = 10;
const maxRemembered = 5_000;

/** Digests names with the stage's key, and remembers some. */
export function digestNames(digest: KeyedDigest): DigestName {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= maxRemembered) known.clear();
    const made = digest("member", name).slice(0, digestLength);
    known.set(name, made);
    return made;
  };
}

/** The place with each name replaced; `[]`, `*` and the type stay. */
export function mapNames(place: Place, map: (name: string) => string): Place {
  const bar = place.lastIndexOf("|");
  const [plain, type] = bar < 0 ? [place, ""] : [place.slice(0, bar), place.slice(bar)];
  if (plain === "") return place;
  const segments = plain.split("/").map((segment) => (segment === "[]" || segment === "*" ? segment : map(segment)));
  return segments.join("/") + type;
}

/** The JSON text of a shape, with its names digested. */
export function writeShape({ answers, places }: Shape, digestName: DigestName): string {
  return writeDigested({ answers, places: mapPlaces(places, (place) => mapNames(place, digestName)) });
}

/** The JSON text of a shape whose names are digested. */
export function writeDigested({ answers, places }: Shape): string {
  const entries = [...places].map(([place, counts]) => [place, toNumbers(counts)] as const);
  return JSON.stringify({ answers, places: Object.fromEntries(entries) });
}

function mapPlaces<Value>(places: ReadonlyMap<Place, Value>, map: (place: Place) => Place): ReadonlyMap<Place, Value> {
  return new Map([...places].map(([place, value]) => [map(place), value]));
}

/** In bytes: an item of DynamoDB has at most 400 KB, and the shape of one operation about 100 KB. */
const maxTextBytes = 250_000;

/** The texts of as many windows as hold the shapes by operation: of one, nearly always. */
export function writeShapes(sampled: readonly SampledShape[], digestName: DigestName): readonly string[] {
  const windows: string[][] = [[]];
  let bytes = 1;
  for (const { operation, shape } of sampled) {
    const member = `${JSON.stringify(operation)}:${writeShape(shape, digestName)}`;
    if (bytes > 1 && bytes + member.length >= maxTextBytes) {
      windows.push([]);
      bytes = 1;
    }
    windows.at(-1)?.push(member);
    bytes += member.length + 1;
  }
  return windows.map((members) => `{${members.join(",")}}`);
}

/** The shapes of a window by operation; what another version wrote and this one cannot read is left out. */
export function readShapes(text: string): ReadonlyMap<string, Shape> {
  const value = parse(text);
  if (!isRecord(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([operation, one]) => {
      const shape = toShape(one);
      return shape === undefined ? [] : [[operation, shape] as const];
    }),
  );
}

export function readShape(text: string): Shape | undefined {
  return toShape(parse(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toShape(value: unknown): Shape | undefined {
  if (!isRecord(value) || typeof value["answers"] !== "number" || !isRecord(value["places"])) return undefined;
  const places = new Map<Place, PlaceCounts>();
  for (const [place, numbers] of Object.entries(value["places"])) {
    const counts = toCounts(numbers);
    if (counts === undefined) return undefined;
    places.set(place, counts);
  }
  return { answers: value["answers"], places };
}

function toNumbers({ chances, some, every, first, sinceSome, sinceEvery }: PlaceCounts): readonly number[] {
  return [chances, some, every, first, sinceSome, sinceEvery];
}

function toCounts(value: unknown): PlaceCounts | undefined {
  if (!Array.isArray(value) || value.length < 6 || !value.every((one) => typeof one === "number")) return undefined;
  const [chances = 0, some = 0, every = 0, first = 0, sinceSome = 0, sinceEvery = 0]: readonly number[] = value;
  return { chances, some, every, first, sinceSome, sinceEvery };
}
