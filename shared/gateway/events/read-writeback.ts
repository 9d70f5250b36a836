import { pointedDocument } from "../../core/json-value-at.ts";
import type { WebhookPointers } from "../model/webhook-pointers.ts";
import type { WritebackResult } from "../model/writeback.ts";
import { idAt } from "./id-at.ts";

/** The values of a result where the webhook secret lists none, in any letter case. */
const usualResults: Readonly<Record<WritebackResult, readonly string[]>> = {
  succeeded: ["succeeded", "success", "successful", "completed", "complete", "done", "ok", "true"],
  failed: ["failed", "failure", "error", "rejected", "cancelled", "canceled", "expired", "false"],
};

/** What a webhook states about a writeback. */
export interface WritebackReading {
  readonly reference: string;
  readonly result: WritebackResult;
}

/**
 * Reads the end of a writeback from a webhook, by the pointers of the webhook secret.
 *
 * @returns `undefined` for a webhook without a reference, or with a value that is not one of the results, such as that of
 *   an intermediate state
 */
export function readWriteback(pointers: WebhookPointers, body: Uint8Array): WritebackReading | undefined {
  if (pointers.writeback === undefined || pointers.result === undefined) return undefined;
  const document = pointedDocument(body);
  const reference = document && idAt(document, pointers.writeback);
  const result = document && resultOf(document.valueAt(pointers.result), pointers.results);
  return reference === undefined || result === undefined ? undefined : { reference, result };
}

function resultOf(value: unknown, listed: WebhookPointers["results"]): WritebackResult | undefined {
  if (typeof value !== "string" && typeof value !== "boolean" && typeof value !== "number") return undefined;
  const wanted = String(value).trim().toLowerCase();
  const results = { ...usualResults, ...listed };
  const isIn = (values: readonly string[]) => values.some((one) => one.toLowerCase() === wanted);
  if (isIn(results.succeeded)) return isIn(results.failed) ? undefined : "succeeded";
  return isIn(results.failed) ? "failed" : undefined;
}
