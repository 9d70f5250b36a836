import { type JsonNode, rootOf } from "./json-node.ts";
import { namesOf } from "./json-pointer.ts";

const bom = Buffer.from([0xef, 0xbb, 0xbf]);

/** A JSON document of which single values are read by pointers. */
export interface PointedDocument {
  /** The text, number, boolean or null that the pointer names; `undefined` where it names nothing, an object or an array. */
  valueAt(pointer: string): string | number | boolean | null | undefined;
  /** As `valueAt`, of an id: a text, or a number with all its digits as written; `undefined` for anything else. */
  idAt(pointer: string): string | undefined;
}

/**
 * Reads a JSON text for pointers (RFC 6901). Of members with the same name the last one counts, as for `JSON.parse`. The
 * text is parsed once; only a number that the parser may have rounded is looked up in it.
 *
 * @param text in UTF-8
 * @returns `undefined` for bytes that are no JSON text in UTF-8
 */
export function pointedDocument(text: Uint8Array): PointedDocument | undefined {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const json = bytes.subarray(0, 3).equals(bom) ? bytes.subarray(3) : bytes;
  const parsed = parse(json);
  if (parsed === undefined) return undefined;
  const leafAt = (pointer: string) => scalarOf(follow(parsed.root, namesOf(pointer), memberOf));
  return {
    valueAt: leafAt,
    idAt(pointer) {
      const value = leafAt(pointer);
      if (typeof value === "string") return value.toWellFormed();
      if (typeof value !== "number") return undefined;
      if (Number.isSafeInteger(value)) return String(value);
      const latin1 = json.toString("latin1");
      const node = follow(rootOf(latin1), namesOf(pointer), childOf);
      return node && latin1.slice(node.offset, node.offset + node.length);
    },
  };
}

function parse(bytes: Uint8Array): { readonly root: unknown } | undefined {
  try {
    return { root: JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)) };
  } catch {
    // The parser's message quotes the text.
    return undefined;
  }
}

function follow<Place>(
  root: Place,
  names: readonly string[],
  next: (place: Place, name: string) => Place | undefined,
): Place | undefined {
  let place: Place | undefined = root;
  for (const name of names) {
    if (place === undefined) return undefined;
    place = next(place, name);
  }
  return place;
}

/** Of an array as RFC 6901 has it: without leading zeros. */
const arrayIndex = /^(?:0|[1-9]\d{0,8})$/;

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return arrayIndex.test(name) ? value[Number(name)] : undefined;
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function childOf(node: JsonNode, name: string): JsonNode | undefined {
  const parts = node.parts();
  if (node.type === "array") return arrayIndex.test(name) ? parts[Number(name)] : undefined;
  // Names and values alternate.
  const at = parts.findLastIndex((part, index) => index % 2 === 0 && part.value === name);
  return at < 0 ? undefined : parts[at + 1];
}

function scalarOf(value: unknown): string | number | boolean | null | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null ? null : undefined;
}
