/** A part of JSON Schema, as used in the OpenAPI document. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly schema?: Schema;
  readonly example?: unknown;
}

interface Operation {
  readonly operationId: string;
  /** `<vendor>:<operation>` of a vendor's. */
  readonly "x-gateway-operation"?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;
  };
}

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** One operation of the document, with its references resolved. */
export interface DescribedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly schema: Schema; readonly example: unknown };
}

export function describedOperations(document: OpenApiDocument): readonly DescribedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const { operationId, parameters = [], requestBody } = operation;
      const content = requestBody?.content["application/json"];
      return {
        id: operation["x-gateway-operation"]?.replace(":", ".") ?? operationId,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map((one) => (one.$ref === undefined ? one : (lookUp(document, one.$ref) as Parameter))),
        ...(content === undefined ? {} : { body: { schema: content.schema ?? {}, example: content.example } }),
      };
    }),
  );
}

/** The target of `#/components/<kind>/<name>`. */
export function lookUp(document: OpenApiDocument, reference: string): unknown {
  const [, , kind = "", name = ""] = reference.split("/");
  return document.components[kind]?.[name];
}
