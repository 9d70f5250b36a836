import { isBoundedJson } from "../../http/json-outline.ts";
import type { BodyReader, BodyReading } from "../types.ts";

/**
 * A 2xx can carry a `status` for each item of a bulk write, under `result` in the document's example and under
 * `results` in its other answers: an item of 400 or more was not done. Creations and deletions are answered with a
 * member or two, with `{}`, or without a body, which are all successes. Text that is not JSON does not come from this
 * API, but from something in front of it: a write so answered is uncertain.
 */
export const readBody: BodyReader = (text, { safe, whole }) => {
  if (text.trim() === "") return "success";
  if (!isBoundedJson(text)) return "unreadable";
  if (safe) return "success";
  const body: unknown = JSON.parse(text);
  const items = itemsOf(body);
  // An outline has lists without their elements.
  if (!whole && items !== undefined) return "unreadable";
  return readItems(items ?? [body]);
};

/** The items of a bulk write; `undefined` for an answer that has none. */
function itemsOf(body: unknown): readonly unknown[] | undefined {
  if (Array.isArray(body)) return body;
  const named = [memberOf(body, "results"), memberOf(body, "result")].filter((value) => value !== undefined);
  return named.length === 0 ? undefined : named.flat();
}

function readItems(items: readonly unknown[]): BodyReading {
  const failed = items.filter(hasFailed).length;
  if (failed === 0) return "success";
  return failed === items.length ? "failure" : "partial";
}

function hasFailed(item: unknown): boolean {
  const status = memberOf(item, "status");
  return (
    (typeof status === "number" || (typeof status === "string" && /^[45]\d\d$/.test(status))) && Number(status) >= 400
  );
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
