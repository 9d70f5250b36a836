import { type AuthScheme, credentialHeaders } from "../../../shared/vendors/auth-scheme.ts";
import type { ParameterDocumentation } from "../../../shared/vendors/documentation.ts";
import type { FieldRule, RequestRules } from "../../../shared/vendors/field-rules.ts";
import { isGatewayHeader } from "../../../shared/vendors/gateway-headers.ts";
import { pathParametersOf } from "../../../shared/vendors/path-template.ts";
import { exampleOf } from "./example-of.ts";
import { ruleOf } from "./field-rules-of.ts";
import { sentence } from "./names.ts";
import type { JsonObject, OpenApiDocument } from "./open-api-document.ts";
import { flatSchema } from "./schema.ts";

/** Headers that the gateway forwards for any operation, or sets. */
const usual: ReadonlySet<string> = new Set([
  "accept",
  "content-type",
  "authorization",
  "accept-language",
  "traceparent",
  "tracestate",
]);

/** A parameter of an operation. */
export interface Parameter {
  readonly where: "path" | "query" | "header";
  readonly name: string;
  readonly rule: FieldRule;
  readonly description?: string;
  /** As text; the document's own, or made up where the parameter is required. */
  readonly example?: string;
  /** Whether the example is the document's own. */
  readonly isOwn: boolean;
}

interface ParametersInput {
  readonly auth: AuthScheme;
  /** The path item, and the operation in it. */
  readonly item: JsonObject;
  readonly facts: JsonObject;
  /** Of the operation, with its base path. */
  readonly path: string;
  readonly at: string;
}

/** The parameters of an operation, those of its path first; none that the gateway sets. */
export function readParameters(document: OpenApiDocument, input: ParametersInput): readonly Parameter[] {
  const { item, facts, path, at, auth } = input;
  const own = new Set([...usual, ...credentialHeaders(auth)]);
  const found = new Map<string, Parameter>();
  // An operation's parameter replaces its path's of the same name and place.
  for (const list of [item["parameters"], facts["parameters"]]) {
    for (const [index, value] of (Array.isArray(list) ? list : []).entries()) {
      const given = document.object(value, `${at}/parameters/${index}`);
      const where = given["in"];
      if (where !== "path" && where !== "query" && where !== "header") continue;
      const name = where === "header" ? String(given["name"]).toLowerCase() : String(given["name"]);
      if (where === "header" && (own.has(name) || isGatewayHeader(name) || !/^[a-z0-9-]+$/.test(name))) continue;
      if (where === "query" && auth.kind === "query-key" && name === auth.parameter) continue;
      found.set(`${where} ${name}`, readParameter(document, { given, where, name, at: `${at}/parameters/${index}` }));
    }
  }
  const names = pathParametersOf(path) ?? [];
  const inPath = names.map(
    (name) => found.get(`path ${name}`) ?? { where: "path" as const, name, rule: {}, example: "example", isOwn: false },
  );
  return [...inPath, ...[...found.values()].filter(({ where }) => where !== "path")];
}

interface GivenParameter extends Pick<Parameter, "where" | "name"> {
  readonly given: JsonObject;
  readonly at: string;
}

function readParameter(document: OpenApiDocument, { given, where, name, at }: GivenParameter): Parameter {
  const [content] = document.entries(given["content"], `${at}/content`);
  const holder = content === undefined ? given : document.object(content[1], content[2]);
  const schema = flatSchema(document, holder["schema"], `${at}/schema`);
  // How lists and objects are written in a parameter depends on its style, and so does what is valid.
  const isPlain = content === undefined && !schema.types.some((type) => type === "array" || type === "object");
  const isRequired = given["required"] === true;
  const { value, own } = exampleOf(document, holder, at);
  const text = ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
  const description = typeof given["description"] === "string" ? sentence(given["description"], name) : undefined;
  return {
    where,
    name,
    rule: { ...(isPlain ? ruleOf(schema) : {}), ...(isRequired && where === "query" ? { required: true } : {}) },
    ...(description === undefined ? {} : { description }),
    ...(text === undefined || text === "" || !(own || isRequired || where === "path") ? {} : { example: text }),
    isOwn: own,
  };
}

/** The rules of the parameters in one place. */
export function rulesIn(parameters: readonly Parameter[], where: "path" | "query"): RequestRules {
  const rules = parameters.filter((one) => one.where === where).map(({ name, rule }) => [name, rule] as const);
  return rules.length === 0 ? {} : { [where]: Object.fromEntries(rules) };
}

/** A parameter as documents show it. */
export function documentationOf({ where, name, description, example }: Parameter): ParameterDocumentation {
  return {
    in: where,
    name,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  };
}
