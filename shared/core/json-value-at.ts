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
 * time for one pointer is linear in the text.
 *
 * @param text in UTF-8
 * @returns `undefined` for bytes that are no JSON text in UTF-8
 */
export function pointedDocument(text: Uint8Array): PointedDocument | undefined {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const json = bytes.subarray(0, 3).equals(bom) ? bytes.subarray(3) : bytes;
  if (!isJson(json)) return undefined;
  const latin1 = json.toString("latin1");
  const nodeAt = (pointer: string) => follow(rootOf(latin1), namesOf(pointer));
  return {
    valueAt: (pointer) => nodeAt(pointer)?.value,
    idAt(pointer) {
      const node = nodeAt(pointer);
      if (node?.type === "string") return String(node.value).toWellFormed();
      return node?.type === "number" ? latin1.slice(node.offset, node.offset + node.length) : undefined;
    },
  };
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}

function follow(root: JsonNode, names: readonly string[]): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const name of names) node = node && childOf(node, name);
  return node;
}

function childOf(node: JsonNode, name: string): JsonNode | undefined {
  const parts = node.parts();
  if (node.type === "array") return /^(?:0|[1-9]\d{0,8})$/.test(name) ? parts[Number(name)] : undefined;
  // Names and values alternate.
  const at = parts.findLastIndex((part, index) => index % 2 === 0 && part.value === name);
  return at < 0 ? undefined : parts[at + 1];
}
