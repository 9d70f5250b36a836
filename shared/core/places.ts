/**
 * Places of a JSON value: member names joined by `/`, `[]` for the elements of a list, `*` for members whose names are
 * data; the empty place is the value itself. `results/[]/name` stands for a value that is not null, and
 * `results/[]/name|string` for one of a type.
 */
export type Place = string;

/** How often each place occurs in one value. */
export type Occurrences = ReadonlyMap<Place, number>;

const maxDepth = 8;
const maxElements = 50;
const maxPlaces = 400;

/** An object of more members is a map: its names are data. */
const maxMembers = 64;

/** Names that can be an API's own: a date, an id, a sentence or an address is none. */
const plainName = /^[A-Za-z_$@][\w$.:-]{0,63}$/;
const manyDigits = /(?:\d.*){3}/;

/**
 * Counts the places of a JSON value. Values of objects, lists and scalars are not kept.
 *
 * @returns `undefined` for a value of more places than are compared
 */
export function countPlaces(value: unknown): Occurrences | undefined {
  const counts = new Map<Place, number>();
  visit(counts, value, "", 0);
  return counts.size > maxPlaces ? undefined : counts;
}

function visit(counts: Map<Place, number>, value: unknown, place: Place, depth: number): void {
  if (counts.size > maxPlaces) return;
  add(counts, `${place}|${typeOf(value)}`);
  if (value === null || value === undefined) return;
  add(counts, place);
  if (typeof value !== "object" || depth === maxDepth) return;
  if (Array.isArray(value)) {
    for (const element of value.slice(0, maxElements)) visit(counts, element, childOf(place, "[]"), depth + 1);
    return;
  }
  const members = Object.entries(value);
  const isMap = members.length > maxMembers;
  for (const [name, member] of isMap ? members.slice(0, maxElements) : members) {
    visit(counts, member, childOf(place, isMap || isData(name) ? "*" : name), depth + 1);
  }
}

function add(counts: Map<Place, number>, place: Place): void {
  counts.set(place, (counts.get(place) ?? 0) + 1);
}

/** Whether a member's name is data, such as an id or a date, by its form. */
export function isData(name: string): boolean {
  return !plainName.test(name) || manyDigits.test(name);
}

/** The JSON type of a value. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

export function childOf(place: Place, segment: string): Place {
  return place === "" ? segment : `${place}/${segment}`;
}

/** The type at the end of a place; `undefined` for a place without one. */
export function typeIn(place: Place): string | undefined {
  const bar = place.lastIndexOf("|");
  return bar < 0 ? undefined : place.slice(bar + 1);
}

/** The place without its type. */
export function withoutType(place: Place): Place {
  const bar = place.lastIndexOf("|");
  return bar < 0 ? place : place.slice(0, bar);
}

/** The place of the object or list that holds it; `undefined` for the value itself. */
export function parentOf(place: Place): Place | undefined {
  const plain = withoutType(place);
  if (plain === "") return undefined;
  const slash = plain.lastIndexOf("/");
  return slash < 0 ? "" : plain.slice(0, slash);
}

/** Whether it stands for elements or for members whose names are data: those are never missing. */
export function isVariable(place: Place): boolean {
  const plain = withoutType(place);
  return plain === "[]" || plain === "*" || plain.endsWith("/[]") || plain.endsWith("/*");
}

/**
 * The place whose occurrences are the chances of this one: the parent object of a member, the value of a type. It is
 * `undefined` where each answer is one.
 */
export function chanceOf(place: Place): Place | undefined {
  const type = typeIn(place);
  if (type !== undefined && type !== "null") return withoutType(place);
  const parent = parentOf(place);
  return parent === undefined ? undefined : `${parent}|${withoutType(place).endsWith("[]") ? "array" : "object"}`;
}
