import { createHash } from "node:crypto";
import { constant, dateTime, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../core/schema/structures.ts";
import { disclosed } from "./disclosure.ts";
import { type ReceiptKind, receiptKinds } from "./receipt-kinds.ts";

/** How long disclosures are indexed: as long as Object Lock holds receipts (`infra/constructs/receipt-bucket.ts`). */
export const receiptRetentionDays = 2_192;

const count = integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

const required = {
  v: constant(1),
  /** Derived from what is recorded (`receiptId`): a repetition is the same receipt. */
  id: text({ pattern: "^rcp_[0-9a-f]{40}$" }),
  kind: enumOf(receiptKinds),
  /** The partner's id; null where an operator acts, or the caller is not known. */
  partner: nullable(text()),
  /** The id of the API key; null where there is none. */
  key: nullable(text()),
  operation: nullable(text()),
  vendor: nullable(text()),
  connection: nullable(text()),
  /** Of a call one of its outcomes (`shared/core/outcome.ts`); otherwise what its kind has: `delivered`, `read`. */
  outcome: text({ minLength: 1 }),
  /** The HTTP status that was answered; null where there was none. */
  status: nullable(integer({ minimum: 100, maximum: 999 })),
  /** The bytes of both bodies together. */
  bytes: count,
};

const optional = {
  /** The person who acts: of a portal session, or an operator's ARN. */
  actor: text(),
  /** The portal session in which the person acts. */
  session: text(),
  job: text(),
  event: text(),
  /** The events of a page that shows their payloads. */
  events: list(text()),
  delivery: text(),
  /** The host that the data went to, without port or path; of a partner's queue its ARN. */
  host: text(),
  /** The problem's name, or the reason that an operator gave. */
  reason: text(),
  /** What a finding about an uncertain job is based on. */
  evidence: text(),
  /** The endpoint that was changed. */
  endpoint: text(),
  /** How many calls one receipt counts: of calls without patients' data, those of a minute; of an erasure, its records. */
  count,
};

const sha256 = text({ pattern: "^[0-9a-f]{64}$" });

/**
 * A receipt on its way to the chain; `at` is epoch milliseconds. Its bodies are named by their SHA-256, which only the writer of the chain sees: it
 * replaces them by MACs, and indexes what was disclosed. A receipt names no patient, and no id that a vendor gave.
 */
export const receiptDraft = openObject(
  { ...required, at: count, requestSha256: nullable(sha256), answerSha256: nullable(sha256) },
  {
    ...optional,
    disclosed,
    /** Of an answer about several patients: of the others. */
    alsoDisclosed: list(disclosed),
  },
);

export type ReceiptDraft = ValueOf<typeof receiptDraft>;

/**
 * A receipt of the chain. The MACs are HMACs of the bodies' SHA-256 under the key of the receipt's month
 * (`shared/gateway/receipts/receipt-macs.ts`): a bare SHA-256 of a body with a phone number can be guessed.
 */
export const receipt = openObject(
  { ...required, at: dateTime(), requestMac: nullable(sha256), answerMac: nullable(sha256) },
  optional,
);

export type Receipt = ValueOf<typeof receipt>;

/** Members that a receipt always has, and that the caller of `createReceipt` does not state as they are. */
type Derived = "v" | "id" | "at" | "kind" | "outcome" | "requestSha256" | "answerSha256" | "bytes";

/** What a receipt records. The members that are null where they do not apply may be absent. */
export interface ReceiptFacts extends Partial<Omit<ReceiptDraft, Derived>> {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: ReceiptKind;
  readonly outcome: string;
  /**
   * The gateway's own ids that make it one of its kind: a job and its attempt, a delivery and its attempt, a request's id.
   * The same ones give the same receipt.
   */
  readonly of: readonly (string | number)[];
  readonly request?: Uint8Array | undefined;
  readonly answer?: Uint8Array | undefined;
}

/** The receipt's id, derived from its kind and from what makes it one of its kind. */
export function receiptId(kind: ReceiptKind, of: ReceiptFacts["of"]): string {
  return `rcp_${sha256Hex(JSON.stringify([kind, ...of])).slice(0, 40)}`;
}

/**
 * Makes a receipt for a `ReceiptSender`.
 *
 * @example createReceipt({ kind: "job-end", of: [job.id, job.attempt], at, partner, key, job: job.id, outcome: "answered" })
 */
export function createReceipt({ of, request, answer, ...facts }: ReceiptFacts): ReceiptDraft {
  return {
    partner: null,
    key: null,
    operation: null,
    vendor: null,
    connection: null,
    status: null,
    ...facts,
    v: 1,
    id: receiptId(facts.kind, of),
    requestSha256: request === undefined ? null : sha256Hex(request),
    answerSha256: answer === undefined ? null : sha256Hex(answer),
    bytes: (request?.length ?? 0) + (answer?.length ?? 0),
  };
}

function sha256Hex(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
