import { type BodyOutline, lastMember, parseSpan } from "../core/body-outline.ts";
import type { FieldError } from "../core/field-error.ts";
import { parameterFault, valueFault } from "./check-value.ts";
import { type BodyFields, type FieldRule, object, type RequestRules } from "./field-rules.ts";

export interface RequestParts {
  /** The path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** `undefined` for a body that is not checked. */
  readonly body: BodyOutline | undefined;
}

export interface Findings {
  /** Breaches of what the document states. Pointers: RFC 6901 into the body, `query/<name>`, `path/<name>`. */
  readonly errors: readonly FieldError[];
  /** Breaches of rules that the document contradicts elsewhere. */
  readonly doubts: readonly FieldError[];
}

interface Finding extends FieldError {
  readonly doubtful: boolean;
}

/** Bounds the answer for a body with very many wrong elements. */
const maxFindings = 100;

/** Checks a request against the rules of the vendor's document. Fields without a rule are not checked. */
export function validateRequest(rules: RequestRules, { parameters, query, body }: RequestParts): Findings {
  const findings = [
    ...fieldFindings("path", rules.path, (name) => [parameters[name] ?? ""]),
    ...fieldFindings("query", rules.query, (name) => query.filter(([given]) => given === name).map(([, text]) => text)),
    ...(rules.body === undefined || body === undefined || (rules.formAccepted && isForm(body))
      ? []
      : bodyFindings(rules.body, body)),
  ].slice(0, maxFindings);
  const plain = ({ pointer, detail }: Finding): FieldError => ({ pointer, detail });
  return {
    errors: findings.filter(({ doubtful }) => !doubtful).map(plain),
    doubts: findings.filter(({ doubtful }) => doubtful).map(plain),
  };
}

function fieldFindings(
  place: "path" | "query",
  rules: Readonly<Record<string, FieldRule>> = {},
  valuesOf: (name: string) => readonly string[],
): Finding[] {
  return Object.entries(rules).flatMap(([name, rule]) => {
    const values = valuesOf(name).filter((text) => text !== "");
    const detail =
      values.length === 0
        ? missingFault(rule, valuesOf)
        : values.map((text) => parameterFault(text, rule)).find((fault) => fault !== undefined);
    return detail === undefined ? [] : [{ pointer: `${place}/${name}`, detail, doubtful: rule.doubtful === true }];
  });
}

/** An empty parameter counts as absent. */
function missingFault(
  { required, requiredWith }: FieldRule,
  valuesOf: (name: string) => readonly string[],
): string | undefined {
  if (required) return "is required";
  if (requiredWith === undefined || valuesOf(requiredWith).every((text) => text === "")) return undefined;
  return `is required with ${requiredWith}`;
}

/** A text of `name=value` pairs in place of JSON: `address[zip]=78701&group=G1`. */
function isForm({ isJson, bytes }: BodyOutline): boolean {
  return !isJson && /^[^\s{}"<=&]+=/.test(Buffer.from(bytes.subarray(0, maxFieldName)).toString("latin1"));
}

/** More than any field's name in a vendor's form. */
const maxFieldName = 200;

function bodyFindings(fields: BodyFields, outline: BodyOutline): Finding[] {
  const { "": root = object, ...rest } = fields;
  const rules = Object.entries(rest);
  const whole = (detail: string): Finding[] => [
    { pointer: "", detail, doubtful: rules.length > 0 && rules.every(([, rule]) => rule.doubtful === true) },
  ];
  // An empty body counts as an object without members, so that each missing field is named.
  const isEmpty = outline.bytes.length === 0 && root.type === "object";
  if (!outline.isJson && !isEmpty) return whole("must be JSON");
  const value = isEmpty ? {} : checkedValue(outline, Object.keys(rest));
  const fault = valueFault(value, root);
  if (fault !== undefined) return whole(fault);
  const findings: Finding[] = [];
  for (const [pointer, rule] of rules) {
    for (const place of placesOf(value, pointer.slice(1).split("/"))) {
      const detail = memberFault(place.value, rule);
      if (detail !== undefined)
        findings.push({ pointer: place.pointer, detail, doubtful: isDoubtful(place.value, rule) });
      if (findings.length >= maxFindings) return findings;
    }
  }
  return findings;
}

/** Parsing costs less than comparing names where there are more comparisons than one for so many bytes of the body. */
const bytesPerComparison = 2;

/**
 * The value of a JSON body as far as rules look into it, so that a large member about which nothing is stated is not
 * parsed: an object has the members that rules name, and one into which no rule looks is empty.
 */
function checkedValue(outline: BodyOutline, pointers: readonly string[]): unknown {
  const { bytes, isObject, members } = outline;
  const names = new Set(pointers.map((pointer) => pointer.slice(1).split("/")[0] ?? ""));
  if (!isObject || members.count * names.size * bytesPerComparison > bytes.length) {
    return parseSpan(bytes, { start: 0, end: bytes.length });
  }
  const looksInto = (name: string): boolean => pointers.some((pointer) => pointer.startsWith(`/${name}/`));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const span = lastMember(outline, name);
      if (span === undefined) return [];
      return [[name, bytes[span.start] === openBrace && !looksInto(name) ? {} : parseSpan(bytes, span)] as const];
    }),
  );
}

const openBrace = 0x7b;

/** @param value `undefined` when it is missing */
function memberFault(value: unknown, rule: FieldRule): string | undefined {
  if (value !== undefined) return valueFault(value, rule);
  return rule.required ? "is required" : undefined;
}

function isDoubtful(value: unknown, rule: FieldRule): boolean {
  if (rule.doubtful !== "format") return rule.doubtful === true;
  const { format: _, ...rest } = rule;
  return memberFault(value, rest) === undefined;
}

interface Place {
  readonly pointer: string;
  /** `undefined` where the parent exists and the field does not. */
  readonly value: unknown;
}

/** The places in a value that a pointer matches; `*` matches every element of a list. */
function* placesOf(value: unknown, segments: readonly string[], at = ""): Generator<Place> {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    yield { pointer: at, value };
  } else if (segment === "*") {
    const elements: readonly unknown[] = Array.isArray(value) ? value : [];
    for (const [index, element] of elements.entries()) yield* placesOf(element, rest, `${at}/${index}`);
  } else {
    const member = memberOf(value, segment);
    if (member === undefined && rest.length > 0) return;
    yield* placesOf(member, rest, `${at}/${segment}`);
  }
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
