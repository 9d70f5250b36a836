import { faultAt, isValid, type Schema, type ValueOf } from "./schema.ts";

/**
 * A value of exactly one of these schemas, such as objects with different constants in one member.
 *
 * @param detail the fault of a value that matches none of them, or more than one
 */
export function oneOf<const Shapes extends readonly Schema[]>(
  shapes: Shapes,
  detail: string,
): Schema<ValueOf<Shapes[number]>> {
  return {
    get json() {
      return { oneOf: shapes.map(({ json }) => json) };
    },
    faults(value, at) {
      const matches = shapes.filter((shape) => isValid(shape, value));
      return faultAt(at, matches.length === 1 ? undefined : detail);
    },
    read: (stored) =>
      (shapes.find((shape) => isValid(shape, stored)) ?? shapes[0])?.read(stored) as ValueOf<Shapes[number]>,
  };
}
