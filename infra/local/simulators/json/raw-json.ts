import { type Node, parseTree } from "jsonc-parser";
import { isDeeperThan } from "../../../../shared/core/json-depth.ts";

/** JSON text that is written unchanged, so that `1.10` and ids beyond 2^53 keep every digit. */
export class Verbatim {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Writable =
  | string
  | number
  | boolean
  | null
  | Verbatim
  | readonly Writable[]
  | { readonly [key: string]: Writable };

function isList(value: Writable): value is readonly Writable[] {
  return Array.isArray(value);
}

/** Writes JSON over several lines, four spaces a level; `Verbatim` text keeps its own line ends. */
export function writeJson(value: Writable, newline: string, level = 0): string {
  if (value instanceof Verbatim) return value.text;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = level + 1;
  const parts = isList(value)
    ? value.map((item) => writeJson(item, newline, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${writeJson(item, newline, inner)}`);
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const line = newline + " ".repeat(4 * inner);
  return `${open}${line}${parts.join(`,${line}`)}${newline}${" ".repeat(4 * level)}${close}`;
}

/** The depth limit of PHP's `json_decode`; the parser of the tree recurses, so deeper texts must not reach it. */
const maxDepth = 512;

/** The syntax tree of strict JSON text, or undefined when the text is invalid or nested deeper than 512 levels. */
export function jsonTree(text: string): Node | undefined {
  try {
    JSON.parse(text);
    if (isDeeperThan(Buffer.from(text), maxDepth)) return undefined;
  } catch {
    return undefined;
  }
  return parseTree(text);
}

const source = (text: string, node: Node) => text.slice(node.offset, node.offset + node.length);

/** The members of a JSON object as source text by name (of equal names the last); undefined when it is no object. */
export function rawMembers(text: string): Map<string, string> | undefined {
  const tree = jsonTree(text);
  if (tree?.type !== "object") return undefined;
  const members = new Map<string, string>();
  for (const { children: [name, value] = [] } of tree.children ?? [])
    if (name && value) members.set(String(name.value), source(text, value));
  return members;
}

/** The elements of a JSON array as source text; undefined when it is no array. */
export function rawElements(text: string): string[] | undefined {
  const tree = jsonTree(text);
  if (tree?.type !== "array") return undefined;
  return (tree.children ?? []).map((node) => source(text, node));
}

/** The text of an id that is a JSON string or a JSON number of any size. */
export function scalarText(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  if (raw.startsWith('"')) return String(JSON.parse(raw));
  return /^-?\d/.test(raw) ? raw : undefined;
}
