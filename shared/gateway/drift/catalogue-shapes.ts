import type { Place } from "../../core/places.ts";
import type { VendorShapes } from "../../vendors/known-shapes.ts";
import type { ExpectedShape } from "./find-differences.ts";
import { storedOperation } from "./shape-recorder.ts";
import { type DigestName, mapNames } from "./shape-text.ts";

/** A vendor's catalogue in digests, and the way back to names. */
export interface DigestedCatalogue {
  /** The operation's id or `event/<type>` as the catalogue has it; `undefined` for one that it does not have. */
  operationOf(stored: string): string | undefined;
  expected(stored: string): ExpectedShape | undefined;
  /** The place as people read it, `results[].name`; a name that the catalogue does not have is `?`. */
  describe(place: Place): string;
}

/** Digests a vendor's catalogue, as names are stored. */
export function digestCatalogue({ shapes, names }: VendorShapes, digestName: DigestName): DigestedCatalogue {
  const nameOf = new Map(names.map((name) => [digestName(name), name]));
  const operations = new Map(
    Object.keys(shapes).map((operation) => [storedOperation(operation, digestName), operation]),
  );
  return {
    operationOf: (stored) => operations.get(stored),
    expected(stored) {
      const places = Object.entries(shapes[operations.get(stored) ?? ""] ?? {});
      if (places.length === 0) return undefined;
      return new Map(places.map(([place, types]) => [mapNames(place, digestName), types]));
    },
    describe: (place) =>
      place === ""
        ? "(the whole body)"
        : mapNames(place, (name) => nameOf.get(name) ?? "?")
            .replaceAll("/[]", "[]")
            .replaceAll("/", "."),
  };
}
