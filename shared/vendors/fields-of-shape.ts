import {
  anything,
  type BodyFields,
  type FieldRule,
  flag,
  integer,
  list,
  nullable,
  number,
  object,
  text,
} from "./field-rules.ts";

/**
 * The form of a JSON value without its values: a type's name (`string`, `integer`, `number`, `boolean`; any other name
 * states nothing), an object of shapes, or a list with the shape of its elements.
 */
export type Shape = string | readonly Shape[] | { readonly [member: string]: Shape };

const rules: Readonly<Record<string, FieldRule>> = { string: text, integer, number, boolean: flag };

/**
 * The fields of a body of this shape, by pointer. Each is a type or `null`, since a shape is taken from one example.
 */
export function fieldsOfShape(shape: Shape): BodyFields {
  return Object.fromEntries(fieldsAt("", shape));
}

function fieldsAt(pointer: string, shape: Shape): (readonly [pointer: string, rule: FieldRule])[] {
  if (typeof shape === "string") {
    const rule = rules[shape];
    return [[pointer, rule === undefined ? anything : nullable(rule)]];
  }
  const isList = Array.isArray(shape);
  const own: readonly [string, FieldRule] = [pointer, nullable(isList ? list : object)];
  const members = isList ? shape.map((element) => ["*", element] as const) : Object.entries(shape);
  const inner = members.flatMap(([name, one]) => fieldsAt(`${pointer}/${name}`, one));
  return pointer === "" ? inner : [own, ...inner];
}
