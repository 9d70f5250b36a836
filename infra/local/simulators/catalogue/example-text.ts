import { findNodeAtLocation, type Node } from "jsonc-parser";
import { jsonTree, rawMembers, scalarText } from "../json/raw-json.ts";

const source = (text: string, node: Node) => text.slice(node.offset, node.offset + node.length);

function listNode(text: string): Node | undefined {
  const tree = jsonTree(text);
  if (!tree || tree.type === "array") return tree;
  return ["results", "data"].map((name) => findNodeAtLocation(tree, [name])).find((node) => node?.type === "array");
}

/** The items of a list answer, bare or under `results` or `data`; undefined when it is no list. */
export function listItems(text: string): string[] | undefined {
  return listNode(text)?.children?.map((node) => source(text, node));
}

/** The list answer with other items, otherwise unchanged. */
export function withItems(text: string, items: readonly string[]): string {
  const node = listNode(text);
  if (!node) return text;
  return `${text.slice(0, node.offset)}[${items.join(",")}]${text.slice(node.offset + node.length)}`;
}

/** The id of an item: its member `field`, or the item itself when it is no object. */
export function idOf(item: string, field: string): string | undefined {
  const members = rawMembers(item);
  return members ? scalarText(members.get(field)) : scalarText(item);
}

/** An object's text with the values of some members replaced by strings. */
export function withValues(text: string, values: ReadonlyMap<string, string>): string {
  const tree = jsonTree(text);
  let filled = text;
  for (const [name, value] of tree?.type === "object" ? values : []) {
    const node = findNodeAtLocation(jsonTree(filled) ?? { type: "null", offset: 0, length: 0 }, [name]);
    if (node) filled = filled.slice(0, node.offset) + JSON.stringify(value) + filled.slice(node.offset + node.length);
  }
  return filled;
}

/** An object's text from members given as source text. */
export function objectText(members: ReadonlyMap<string, string>): string {
  return `{${[...members].map(([name, raw]) => `${JSON.stringify(name)}:${raw}`).join(",")}}`;
}
