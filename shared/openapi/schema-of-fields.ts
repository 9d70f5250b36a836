import type { FieldDefaults } from "../vendors/documentation.ts";
import type { BodyFields, FieldRule } from "../vendors/field-rules.ts";
import { type JsonObject, present } from "./json-object.ts";

interface Place {
  rule?: FieldRule;
  default?: FieldDefaults[string] | undefined;
  readonly members: Map<string, Place>;
}

/** The segment of a pointer that means every element of a list. */
const everyElement = "*";

/**
 * The JSON Schema of a body whose fields are given by pointer; other fields are allowed.
 *
 * @param defaults by pointer; one of a field that is not given is left out
 */
export function schemaOfFields(fields: BodyFields, defaults: FieldDefaults = {}): JsonObject {
  const root: Place = { members: new Map() };
  for (const [pointer, rule] of Object.entries(fields)) {
    let place = root;
    for (const segment of pointer.split("/").slice(1)) {
      const next = place.members.get(segment) ?? { members: new Map() };
      place.members.set(segment, next);
      place = next;
    }
    place.rule = rule;
    if (Object.hasOwn(defaults, pointer)) place.default = defaults[pointer];
  }
  return schemaOf(root);
}

function schemaOf({ rule, members, default: value }: Place): JsonObject {
  const element = members.get(everyElement);
  const named = [...members].filter(([name]) => name !== everyElement);
  const required = named.filter(([, { rule }]) => rule?.required && !rule.doubtful).map(([name]) => name);
  const inferred = element !== undefined ? "array" : named.length > 0 ? "object" : undefined;
  return {
    ...schemaOfRule({ ...(inferred === undefined ? {} : { type: inferred }), ...rule }),
    ...(value === undefined ? {} : { default: value }),
    ...(element === undefined ? {} : { items: schemaOf(element) }),
    ...(named.length === 0
      ? {}
      : { properties: Object.fromEntries(named.map(([name, place]) => [name, schemaOf(place)])) }),
    ...(required.length === 0 ? {} : { required }),
  };
}

/**
 * The JSON Schema of one value. A rule that the vendor's document contradicts elsewhere is only described: a value that
 * breaks it is accepted.
 */
export function schemaOfRule(rule: FieldRule): JsonObject {
  const {
    required: _required,
    requiredWith: _with,
    nullable,
    doubtful,
    type,
    alsoTypes = [],
    enum: values,
    ...limits
  } = rule;
  const furtherTypes = [...alsoTypes, ...(nullable ? ["null"] : [])];
  const stated = present({
    type: type !== undefined && furtherTypes.length > 0 ? [type, ...furtherTypes] : type,
    // Generators of clients refuse a list without items.
    items: type === "array" ? {} : undefined,
    enum: values !== undefined && nullable ? [...values, null] : values,
    ...limits,
  });
  if (!doubtful) return stated;
  return {
    description:
      "The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`, not refused.",
    "x-gateway-doubtful": stated,
  };
}
