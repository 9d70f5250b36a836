import { type Node, parseTree } from "jsonc-parser";

const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "/": "\\/",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

const escapeUnit = (unit: string) => named[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

function phpString(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes control characters.
  return `"${value.replace(/["\\/\u0000-\u001f]|[^\u0000-\u007f]/g, escapeUnit)}"`;
}

/**
 * Writes one node of a JSON text as PHP's `json_encode` does without flags: no white space, `/` as `\/`, non-ASCII
 * characters as `\uXXXX` in lower case. Numbers keep their digits.
 *
 * @param source - the strict JSON text that `node` belongs to
 * @see https://www.php.net/manual/en/function.json-encode.php
 */
export function phpJson(source: string, node: Node | undefined = parseTree(source)): string {
  const children = node?.children ?? [];
  switch (node?.type) {
    case "object":
      return `{${children.map((child) => phpJson(source, child)).join(",")}}`;
    case "array":
      return `[${children.map((child) => phpJson(source, child)).join(",")}]`;
    case "property":
      return children.map((child) => phpJson(source, child)).join(":");
    case "string":
      return phpString(String(node.value));
    default:
      return node ? source.slice(node.offset, node.offset + node.length) : "";
  }
}
