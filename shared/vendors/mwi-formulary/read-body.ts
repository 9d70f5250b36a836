import { isBoundedJson, outlineBody } from "../../core/body-outline.ts";
import { type JsonNode, rootOf } from "../../core/json-node.ts";
import { elementsOf, membersOf } from "../../core/json-span.ts";
import type { BodyReader, BodyReading } from "../types.ts";

/**
 * A 2xx can carry a `status` for each item of a bulk write, under `result` in the document's example and under
 * `results` in its other answers: an item of 400 or more was not done. A repeated member counts each time, a repeated
 * `status` by its worst value. Creations and deletions are answered with one or two members, with `{}`, or without a
 * body, which are all successes. Text that is not JSON is not from this API, but from a proxy in front of it: the
 * outcome of a write is uncertain then.
 */
export const readBody: BodyReader = (body, { safe, whole }) => {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!isBoundedJson(outlineBody(bytes))) return bytes.toString("utf8").trim() === "" ? "success" : "unreadable";
  if (safe) return "success";
  const root = rootOf(bytes.toString("latin1"));
  const items = itemsOf(root);
  // An outline has lists without their elements.
  if (!whole && items !== undefined) return "unreadable";
  return readItems(items ?? [root]);
};

/** The items of a bulk write; `undefined` for an answer that has none. */
function itemsOf(root: JsonNode): readonly JsonNode[] | undefined {
  if (root.type === "array") return elementsOf(root);
  const named = membersOf(root).filter(({ name }) => name === "results" || name === "result");
  if (named.length === 0) return undefined;
  return named.flatMap(({ value }) => (value.type === "array" ? elementsOf(value) : [value]));
}

function readItems(items: readonly JsonNode[]): BodyReading {
  const failed = items.filter(hasFailed).length;
  if (failed === 0) return "success";
  return failed === items.length ? "failure" : "partial";
}

function hasFailed(item: JsonNode): boolean {
  return membersOf(item).some(({ name, value }) => name === "status" && isFailure(value));
}

/** A number of 400 or more, or a text that starts with one, such as `400 BAD_REQUEST`. */
function isFailure({ type, value }: JsonNode): boolean {
  if (type === "number") return Number(value) >= 400;
  return type === "string" && /^\s*[45]\d\d(?!\d)/.test(String(value));
}
