import { parseDocument } from "yaml";
import { namesOf, pointerPattern } from "../../../shared/core/json-pointer.ts";
import { isRecord } from "../../../shared/core/schema/structures.ts";
import { OpenApiError } from "./openapi-error.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** In characters. The largest public documents have some 10 MB; every value is visited. */
const maxLength = 20_000_000;

/** An alias of YAML that is repeated more often is an attack, or a document to be written with `$ref`. */
const maxAliases = 100;

/** A chain of references that is longer leads nowhere. */
const maxReferences = 50;

/** The methods of the operations that are read. */
export const methods = ["get", "post", "put", "patch", "delete"] as const;

/** A parsed OpenAPI document, whose references lead within itself. */
export class OpenApiDocument {
  readonly root: JsonObject;
  readonly version: "3.0" | "3.1";

  private constructor(root: JsonObject, version: "3.0" | "3.1") {
    this.root = root;
    this.version = version;
  }

  /**
   * Parses YAML or JSON.
   *
   * @throws OpenApiError for a text that is neither, and for a document of another version
   */
  static parse(text: string): OpenApiDocument {
    if (text.length > maxLength) throw new OpenApiError(`The document is longer than ${maxLength} characters.`);
    const root = parseText(text);
    if (!isRecord(root)) throw new OpenApiError("The document is no object: it must be OpenAPI in YAML or JSON.");
    const { openapi, swagger } = root;
    if (swagger !== undefined) {
      throw new OpenApiError(`The document is Swagger ${String(swagger)}. Convert it to OpenAPI 3 first.`);
    }
    const [, version] = /^(3\.[01])(?:\.\d+)?$/.exec(String(openapi)) ?? [];
    if (version !== "3.0" && version !== "3.1") {
      throw new OpenApiError(
        `The document has no "openapi" of 3.0 or 3.1: ${JSON.stringify(openapi) ?? "it is missing"}.`,
      );
    }
    return new OpenApiDocument(root, version);
  }

  /** The object at a value, references resolved; an empty one for anything else. Members beside a `$ref` come on top. */
  object(value: unknown, at: string): JsonObject {
    let resolved = value;
    let beside: JsonObject = {};
    for (let depth = 0; isRecord(resolved) && resolved["$ref"] !== undefined; depth++) {
      if (depth === maxReferences) throw new OpenApiError(`${at}: its $ref leads in a circle.`);
      const { $ref, ...siblings } = resolved;
      beside = { ...siblings, ...beside };
      resolved = this.#target($ref, at);
    }
    return isRecord(resolved) ? { ...resolved, ...beside } : beside;
  }

  /** The members of an object, each with its place for messages. */
  entries(value: unknown, at: string): readonly (readonly [name: string, value: unknown, at: string])[] {
    return Object.entries(this.object(value, at)).map(([name, member]) => [name, member, `${at}/${name}`]);
  }

  /** Every operation, in the document's order, with its place. */
  operations(): readonly { readonly facts: JsonObject; readonly at: string }[] {
    return this.entries(this.root["paths"], "/paths").flatMap(([, item, at]) =>
      this.entries(item, at)
        .filter(([name]) => methods.some((method) => method === name))
        .map(([, facts, place]) => ({ facts: this.object(facts, place), at: place })),
    );
  }

  #target(reference: unknown, at: string): unknown {
    if (typeof reference !== "string") throw new OpenApiError(`${at}: its $ref is no text.`);
    if (!reference.startsWith("#")) {
      throw new OpenApiError(
        `${at}: ${JSON.stringify(reference)} leads out of the document, and nothing else is read. Bundle it into one file first, such as with "npx redocly bundle".`,
      );
    }
    const pointer = decoded(reference.slice(1));
    if (pointer === undefined || !new RegExp(pointerPattern, "u").test(pointer)) {
      throw new OpenApiError(`${at}: ${JSON.stringify(reference)} is no JSON pointer.`);
    }
    let target: unknown = this.root;
    for (const name of namesOf(pointer)) {
      target = childOf(target, name);
      if (target === undefined) throw new OpenApiError(`${at}: ${JSON.stringify(reference)} leads to nothing.`);
    }
    return target;
  }
}

function childOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(name) ? value[Number(name)] : undefined;
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function parseText(text: string): unknown {
  try {
    const document = parseDocument(text, { schema: "core", merge: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new OpenApiError(`The document is neither YAML nor JSON that can be read: ${why}`);
  }
}
