import fc from "fast-check";

/** A part of JSON Schema 2020-12, as used by the schemas of the gateway's own requests. */
export interface RequestSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly not?: { readonly pattern: string };
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: RequestSchema;
  readonly properties?: Readonly<Record<string, RequestSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: RequestSchema;
  readonly additionalProperties?: RequestSchema | false;
  readonly examples?: readonly unknown[];
}

/** Values for rules that a schema cannot express, by the last name of their pointer. */
export type Vetted = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A body that breaks its schema in one place. */
export interface Violation {
  readonly value: unknown;
  readonly pointer: string;
}

/** Values that are valid by the schema. */
export function validOf(schema: RequestSchema, vetted: Vetted, name = ""): fc.Arbitrary<unknown> {
  const known = vetted[name];
  if (known !== undefined) return known;
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  return fc.oneof(...[schema.type ?? []].flat().map((type) => validOfType(type, schema, vetted, name)));
}

function validOfType(type: string, schema: RequestSchema, vetted: Vetted, name: string): fc.Arbitrary<unknown> {
  const { minimum: min = -1e6, maximum: max = 1e6, minItems = 0, maxItems = 5 } = schema;
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.oneof(fc.integer({ min, max }), fc.constant(min));
  if (type === "number") return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max));
  if (type === "string") return validText(schema);
  if (type === "array") {
    return fc.array(validOf(schema.items ?? {}, vetted, `${name}/*`), {
      minLength: minItems,
      maxLength: Math.min(maxItems, minItems + 4),
    });
  }
  if (schema.propertyNames !== undefined) {
    return fc.dictionary(validText(schema.propertyNames), validOf(schema.additionalProperties || {}, vetted), {
      minKeys: schema.minProperties ?? 0,
      maxKeys: 4,
    });
  }
  const members: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([member, one]) => [member, validOf(one, vetted, member)]),
  );
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = schema;
  return fc.record(members, { requiredKeys: [...(schema.required ?? [])] }).filter((value) => {
    const count = Object.keys(value as object).length;
    return count >= minProperties && count <= maxProperties;
  });
}

function validText(schema: RequestSchema): fc.Arbitrary<string> {
  const { pattern, minLength = 0, maxLength = 200, format } = schema;
  if (format === "date-time") {
    const date = fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    return date.map((one) => one.toISOString());
  }
  const texts =
    pattern === undefined
      ? fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, 60) })
      : fc.stringMatching(new RegExp(pattern, "u"), { size: "-1" });
  return texts.filter((text) => isOfForm(text, schema));
}

function isOfForm(text: string, { minLength = 0, maxLength = 1e9, pattern, not }: RequestSchema): boolean {
  const length = [...text].length;
  if (length < minLength || length > maxLength) return false;
  return (
    (pattern === undefined || new RegExp(pattern, "u").test(text)) && !(not && new RegExp(not.pattern, "u").test(text))
  );
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** Every way to break the schema in one place of a valid value. */
export function violationsOf(schema: RequestSchema, value: unknown, at = ""): readonly Violation[] {
  return [
    ...wrongTypes(schema).map((wrong) => ({ value: wrong, pointer: at })),
    ...(typeof value === "string" ? wrongTexts(schema).map((wrong) => ({ value: wrong, pointer: at })) : []),
    ...(Array.isArray(value) ? wrongLists(schema, value, at) : []),
    ...(isRecord(value) ? wrongObjects(schema, value, at) : []),
  ];
}

function wrongTypes({ type, minimum, maximum, enum: values }: RequestSchema): readonly unknown[] {
  const types = [type ?? []].flat();
  const samples: readonly (readonly [string, unknown])[] = [
    ["string", "text"],
    ["number", 7.5],
    ["boolean", true],
    ["null", null],
    ["array", ["x"]],
    ["object", { x: 1 }],
  ];
  return [
    ...samples.filter(([kind]) => !types.includes(kind)).map(([, sample]) => sample),
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(values === undefined ? [] : ["none-of-these", ""]),
  ];
}

function wrongTexts(schema: RequestSchema): readonly string[] {
  const { maxLength, format } = schema;
  const samples = [
    "",
    " ",
    "\u0000",
    "é",
    "a b",
    "\ud800",
    ...(maxLength === undefined ? [] : ["a".repeat(maxLength + 1)]),
  ];
  const dates = [
    "2026-02-30T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-01-01T00:00:00",
    "2026-01-01",
  ];
  if (format === "date-time") return [...dates, ...samples];
  return samples.filter((sample) => !isOfForm(sample, schema));
}

function wrongLists(schema: RequestSchema, value: readonly unknown[], at: string): readonly Violation[] {
  const { minItems = 0, maxItems, items = {} } = schema;
  const tooMany = maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, () => value[0])];
  const tooFew = minItems === 0 ? [] : [value.slice(0, minItems - 1)];
  const within = value.flatMap((one, index) =>
    violationsOf(items, one, `${at}/${index}`).map(({ value: wrong, pointer }) => ({
      value: value.with(index, wrong),
      pointer,
    })),
  );
  return [
    ...[...tooFew, ...(value.length > 0 ? tooMany : [])].map((wrong) => ({ value: wrong, pointer: at })),
    ...within,
  ];
}

function wrongObjects(
  schema: RequestSchema,
  value: Readonly<Record<string, unknown>>,
  at: string,
): readonly Violation[] {
  const { properties, required = [], additionalProperties, propertyNames, maxProperties } = schema;
  const within = Object.entries(value).flatMap(([name, one]) =>
    violationsOf(properties?.[name] ?? (additionalProperties || {}), one, `${at}/${escaped(name)}`).map(
      ({ value: wrong, pointer }) => ({ value: { ...value, [name]: wrong }, pointer }),
    ),
  );
  const missing = required.map((name) => ({
    value: Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)),
    pointer: `${at}/${escaped(name)}`,
  }));
  const unknown = ["a/b~c", "Url", "constructor"].map((name) => ({
    value: { ...value, [name]: null },
    pointer: `${at}/${escaped(name)}`,
  }));
  const many = Array.from({ length: (maxProperties ?? 0) + 1 }, (_, index) => [`x-${index}`, "a"]);
  const names = wrongTexts(propertyNames ?? {}).filter((name) => name.length <= 200);
  return [
    ...within,
    ...missing,
    ...(additionalProperties === false ? unknown : []),
    ...(maxProperties === undefined || propertyNames === undefined
      ? []
      : [{ value: Object.fromEntries(many), pointer: at }]),
    ...(propertyNames === undefined
      ? []
      : names.map((name) => ({ value: { [name]: "a" }, pointer: `${at}/${escaped(name)}` }))),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
