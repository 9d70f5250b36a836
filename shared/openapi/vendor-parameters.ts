import type { ParameterDocumentation } from "../vendors/documentation.ts";
import type { FieldRule } from "../vendors/field-rules.ts";
import { pathParametersOf } from "../vendors/path-template.ts";
import type { Operation } from "../vendors/types.ts";
import { type DocumentedVendor, documentationOf } from "./documented-vendor.ts";
import { type JsonObject, present } from "./json-object.ts";
import { schemaOfRule } from "./schema-of-fields.ts";

/** One parameter of a vendor's operation, for the document and its code samples. */
export interface VendorParameter {
  readonly in: ParameterDocumentation["in"];
  readonly name: string;
  readonly required: boolean;
  readonly description?: string | undefined;
  readonly rule: FieldRule;
  /** As text, whatever its type. */
  readonly example?: string | undefined;
}

const writeTenant = "One of the connection's tenants. Required unless the connection has only one.";
const readTenant =
  "One of the connection's tenants. Required unless the connection has only one, or a default for reads.";

/** An example of an id, where no document has one. */
const someId = "6e54313e-2e7e-4716-b343-169441b5388c";

/** The documented parameters of path and query, and the headers that are forwarded to the vendor. */
export function vendorParameters(documented: DocumentedVendor, operation: Operation): readonly VendorParameter[] {
  const { parameters = [] } = documentationOf(documented, operation);
  const { path: pathRules = {}, query: queryRules = {} } = documented.requestRules[operation.id] ?? {};
  const shown = (place: ParameterDocumentation["in"], name: string) =>
    parameters.find((one) => one.in === place && one.name.toLowerCase() === name.toLowerCase());
  const describe = (place: ParameterDocumentation["in"], name: string, rule: FieldRule): VendorParameter => {
    const { description, example } = shown(place, name) ?? {};
    return { in: place, name, required: isRequired(place, rule), description, rule, example };
  };
  const queryNames = [
    ...Object.keys(queryRules),
    ...parameters.filter((one) => one.in === "query").map(({ name }) => name),
  ];
  return [
    ...(pathParametersOf(operation.path) ?? []).map((name) => {
      const parameter = describe("path", name, pathRules[name] ?? { type: "string" });
      return { ...parameter, example: parameter.example ?? exampleOf(parameter.rule) };
    }),
    ...[...new Set(queryNames)].map((name) => describe("query", name, queryRules[name] ?? { type: "string" })),
    ...headerNames(operation.requestHeaders ?? []).map((name) => describe("header", name, { type: "string" })),
    ...headerNames(documented.vendor.tenantHeader === undefined ? [] : [documented.vendor.tenantHeader]).map(
      (name) => ({
        ...describe("header", name, { type: "string" }),
        description: operation.safe ? readTenant : writeTenant,
        example: documented.documentation.exampleTenant,
      }),
    ),
  ];
}

const isRequired = (place: ParameterDocumentation["in"], { required, doubtful }: FieldRule): boolean =>
  place === "path" || (required === true && doubtful !== true);

function exampleOf({ type, enum: values }: FieldRule): string {
  if (values?.[0] !== undefined) return values[0];
  return type === "integer" || type === "number" ? "1" : someId;
}

/** In the usual spelling: `X-Shopify-Topic`. */
function headerNames(names: readonly string[]): readonly string[] {
  return names.map((name) => name.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase()));
}

/** The parameter object of OpenAPI. */
export function parameterObject({
  in: place,
  name,
  required,
  description,
  rule,
  example,
}: VendorParameter): JsonObject {
  const { required: _stated, ...limits } = rule;
  return present({
    name,
    in: place,
    required: required || undefined,
    description: describedWith(description, rule),
    schema: schemaOfRule(limits),
    example: example === undefined ? undefined : typedExample(example, rule),
  });
}

function describedWith(description: string | undefined, { requiredWith }: FieldRule): string | undefined {
  if (requiredWith === undefined) return description;
  return [description, `Required with \`${requiredWith}\`.`].filter((part) => part !== undefined).join(" ");
}

function typedExample(example: string, { type }: FieldRule): unknown {
  if (type === "integer" || type === "number") return Number(example);
  return type === "boolean" ? example === "true" : example;
}

/** The path with its parameters filled in, and the query with its required parameters. */
export function exampleTarget(path: string, parameters: readonly VendorParameter[]): string {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_whole, name: string) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    return encodeURIComponent(parameter?.example ?? someId);
  });
  const query = parameters
    .filter((one) => one.in === "query" && one.required)
    .map(({ name, rule, example }) => `${encodeURIComponent(name)}=${encodeURIComponent(example ?? exampleOf(rule))}`);
  return query.length === 0 ? filled : `${filled}?${query.join("&")}`;
}
