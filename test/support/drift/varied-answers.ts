import { childOf } from "../../../shared/core/places.ts";
import { isRecord } from "../../../shared/core/schema/structures.ts";

/** Occurs in every text and in every name that is data; no record may have it. */
export const canary = "canary";

/**
 * Answers like an example, as a real vendor varies them: other values, lists of other lengths, some members optional or
 * null, each in its own share of the answers.
 */
export function variedAnswers(example: unknown, random: () => number) {
  const shares = new Map<string, { readonly present: number; readonly filled: number }>();
  const shareOf = (place: string) => {
    const known = shares.get(place);
    if (known !== undefined) return known;
    const made = {
      present: random() < 0.25 ? 0.3 + random() * 0.65 : 1,
      filled: random() < 0.15 ? 0.3 + random() * 0.65 : 1,
    };
    shares.set(place, made);
    return made;
  };
  const vary = (value: unknown, place: string): unknown => {
    if (Array.isArray(value)) {
      if (value.length === 0) return [];
      const length = Math.floor(random() * 5);
      return Array.from({ length }, (_, index) => vary(value[index % value.length], childOf(place, "[]")));
    }
    if (isRecord(value)) {
      const members = Object.entries(value).flatMap(([name, member]) => {
        const inside = childOf(place, name);
        const { present, filled } = shareOf(inside);
        if (random() >= present) return [];
        return [[name, random() < filled ? vary(member, inside) : null] as const];
      });
      return Object.fromEntries(members);
    }
    if (typeof value === "string") return `${canary}-${Math.floor(random() * 1e9)}`;
    if (typeof value === "number") return Math.floor(random() * 1e6) / (random() < 0.5 ? 1 : 100);
    return typeof value === "boolean" ? random() < 0.5 : value;
  };
  return {
    next: (): unknown => vary(example, ""),
    /** Whether every answer that has the member's object has it with a value. */
    isConstant: (place: string): boolean => {
      const { present, filled } = shareOf(place);
      return present === 1 && filled === 1;
    },
  };
}
