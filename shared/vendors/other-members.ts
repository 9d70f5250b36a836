import { namesOf, pointerTo } from "../core/json-pointer.ts";
import { isData } from "../core/places.ts";
import { canonicalText, isWrittenObject, type WrittenJson } from "../core/written-json.ts";

/** Of one value, so many members are compared by themselves. */
const maxMembers = 24;

/**
 * The canonical texts of the members of a value that do not distinguish its intent, by their pointers. An object on the
 * way to a member of the intent is entered. Members whose names may be data (ids, dates), and those beyond the maximum, are
 * one text under the pointer of their object: no name that could be a patient's is kept.
 *
 * @param at the pointer to the value
 * @param without places that are left out, relative to the value
 */
export function otherMembers(
  value: WrittenJson | undefined,
  at: string,
  without: readonly (string | undefined)[],
): ReadonlyMap<string, string> {
  const left = new Set(without.filter((place) => place?.startsWith("/") === true));
  const entered = new Set(
    [...left].flatMap((place) => {
      const names = namesOf(place ?? "");
      return names.slice(0, -1).map((_, index) => pointerTo(...names.slice(0, index + 1)));
    }),
  );
  const texts = new Map<string, string>();
  let named = 0;
  const visit = (object: { readonly [name: string]: WrittenJson }, within: string): void => {
    const rest: [name: string, text: string][] = [];
    for (const [name, member] of Object.entries(object).toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      const pointer = within + pointerTo(name);
      if (left.has(pointer)) continue;
      if (entered.has(pointer) && isWrittenObject(member)) visit(member, pointer);
      else if (isData(name) || named === maxMembers) rest.push([name, canonicalText(member)]);
      else {
        named += 1;
        texts.set(at + pointer, canonicalText(member));
      }
    }
    if (rest.length > 0) texts.set(at + within, JSON.stringify(rest));
  };
  if (isWrittenObject(value)) visit(value, "");
  return texts;
}
