/** A parsed JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The members of a stored resource. */
export type Entity = { readonly [name: string]: Json };

export function isEntity(value: Json | undefined): value is Entity {
  return typeof value === "object" && value !== null && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The text of an id, which is a string or a number; undefined for anything else. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/**
 * The members of `shape`, an answer of the vendor's published form, with the stored values where there are some. Texts and
 * numbers keep the type that the shape has: the vendor writes `phone_type` in one answer as a number, in another as a text.
 */
export function inShape(shape: Json, stored: Json | undefined): Json {
  if (stored === undefined) return shape;
  if (isList(shape) && isList(stored)) {
    const [first] = shape;
    return first === undefined ? stored : stored.map((one) => inShape(first, one));
  }
  if (isEntity(shape) && isEntity(stored)) {
    return Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, inShape(one, stored[name])]));
  }
  if (typeof shape === "string" && typeof stored === "number") return String(stored);
  if (typeof shape === "number" && typeof stored === "string")
    return Number.isNaN(Number(stored)) ? shape : Number(stored);
  const fits =
    shape === null || stored === null || (isList(shape) === isList(stored) && typeof shape === typeof stored);
  return fits ? stored : shape;
}

/** The vendor's form of a time. */
export const timeText = (now: Date = new Date()): string => now.toISOString().replace("Z", "000Z");
