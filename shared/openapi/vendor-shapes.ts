import { childOf, countPlaces, isData, type Place, typeIn, withoutType } from "../core/places.ts";
import { eventExampleFile, exampleFile } from "../vendors/example-files.ts";
import type { BodyFields } from "../vendors/field-rules.ts";
import type { VendorShapes } from "../vendors/known-shapes.ts";
import type { DocumentedVendor } from "./documented-vendor.ts";

/** What the catalogue knows of one body. */
interface KnownBody {
  readonly fields: BodyFields | undefined;
  /** Examples of the vendor's own. */
  readonly examples: readonly string[];
  /** Examples that are made up: only their names count. */
  readonly madeUp: readonly string[];
}

/** The shapes of a vendor's answers and webhooks, from its documentation and examples. */
export function vendorShapes({ vendor, documentation, eventTypes, example }: DocumentedVendor): VendorShapes {
  const shapes: Record<string, Readonly<Record<Place, readonly string[]>>> = {};
  const names = new Set<string>();
  const add = (key: string, body: KnownBody): void => {
    shapes[key] = shapeOf(body);
    for (const name of namesIn(body)) names.add(name);
  };
  const texts = (...files: readonly string[]): readonly string[] => files.flatMap((file) => example(file) ?? []);
  for (const { id, internal } of vendor.operations) {
    if (internal) continue;
    const { examples = [], answer } = documentation.operations[id] ?? {};
    add(id, {
      fields: answer,
      examples: examples.includes("answer") ? texts(exampleFile(id, "answer")) : [],
      madeUp: examples.includes("plausible") ? texts(exampleFile(id, "plausible")) : [],
    });
  }
  for (const { name, fields, evidence } of eventTypes) {
    const files = evidence === "documented" || evidence === "published" ? texts(eventExampleFile(name)) : [];
    add(`event/${name}`, {
      fields,
      examples: evidence === "documented" ? files : [],
      madeUp: files,
    });
  }
  return { shapes, names: [...names].toSorted() };
}

/** Fields are a part of what there may be, and include those of refusals: absence is no difference to them. */
function shapeOf({ fields = {}, examples }: KnownBody): Readonly<Record<Place, readonly string[]>> {
  const types = new Map<Place, Set<string>>();
  const at = (place: Place): Set<string> => {
    const found = types.get(place) ?? new Set();
    types.set(place, found);
    return found;
  };
  for (const place of examples.flatMap(placesOf)) {
    const type = typeIn(place) ?? "null";
    if (type !== "null") at(withoutType(place)).add(type);
    else at(withoutType(place));
  }
  const exemplified = new Set(types.keys());
  for (const [pointer, { type }] of Object.entries(fields)) {
    let place: Place = "";
    for (const segment of segmentsOf(pointer)) {
      // A refusal can be an object where the answer is a list.
      if (place !== "") at(place).add(segment === "[]" ? "array" : "object");
      if (segment !== "[]" && !exemplified.has(place)) at(childOf(place, "*"));
      place = childOf(place, segment);
    }
    if (type !== undefined) at(place).add(type === "integer" ? "number" : type);
    if (!exemplified.has(place)) at(place).add("absent");
  }
  return Object.fromEntries([...types].map(([place, of]) => [place, [...of]]));
}

function placesOf(text: string): readonly Place[] {
  try {
    return [...(countPlaces(JSON.parse(text))?.keys() ?? [])];
  } catch {
    return [];
  }
}

function segmentsOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((segment) => (segment === "*" ? "[]" : isData(segment) ? "*" : segment));
}

function namesIn({ fields = {}, examples, madeUp }: KnownBody): readonly string[] {
  const places = [...examples, ...madeUp].flatMap(placesOf).map(withoutType);
  const segments = [...places.flatMap((place) => place.split("/")), ...Object.keys(fields).flatMap(segmentsOf)];
  return segments.filter((segment) => segment !== "" && segment !== "[]" && segment !== "*");
}
