import type { LookedRequest } from "../../../shared/vendors/reconciliation.ts";
import type { VendorAnswer } from "../../../shared/vendors/split-call.ts";

/** An answer with a JSON body. */
export const answerOf = (value: unknown, status = 200): VendorAnswer => ({
  status,
  headers: { "content-type": ["application/json"] },
  body: Buffer.from(JSON.stringify(value)),
});

export const writeOf = (method: string, path: string, body?: unknown): LookedRequest => ({
  method,
  path,
  query: [],
  headers: { "content-type": ["application/json"] },
  body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
  environment: "sandbox",
});

/** A list in Laravel's pages. */
export const pageOf = (data: readonly unknown[], page = 1, last = 1) => ({
  data,
  meta: { current_page: page, last_page: last },
});

export const sentAt = Date.parse("2026-03-04T05:06:07Z");

export const sent = { from: sentAt, to: sentAt + 10_000 };

/** A vendor's time, in seconds after the first byte. */
export const timeAfter = (seconds: number): string =>
  new Date(sentAt + seconds * 1_000).toISOString().replace("Z", "000Z");
