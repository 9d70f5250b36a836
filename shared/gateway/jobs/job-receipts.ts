import { describeError, type Log } from "../../core/log.ts";
import type { Outcome } from "../../core/outcome.ts";
import { type Body, inMemory, sizeOf } from "../../http/body.ts";
import { disclosedOf } from "../model/disclosure.ts";
import type { DueReceipt, Job, StoredJob } from "../model/job.ts";
import { createReceipt, type ReceiptDraft, type ReceiptFacts } from "../model/receipt.ts";
import type { JobEnd } from "../ports/job-store.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { sendInTime } from "../receipts/send-in-time.ts";

// Receipts of jobs. Each is made from the job's record, so that the scheduler makes the same one, under the same id, where
// a crash has lost it (`handle-due-job.ts`).

/** An attempt that has ended. */
export interface AttemptToRecord {
  readonly job: Job | StoredJob;
  readonly end: JobEnd;
  /** Exchanges with the vendor that it began. */
  readonly begun: number;
  /** When it ended, in epoch milliseconds. */
  readonly at: number;
  /** Subject keys of the patients and cases that its answer names. */
  readonly answered?: readonly string[];
}

/**
 * The receipts of an attempt's end: of its vendor call, unless nothing was sent, and of the job's end, unless it is queued
 * again; before them those of earlier attempts that could not be sent.
 */
export function attemptReceipts(attempt: AttemptToRecord): readonly ReceiptDraft[] {
  return [...dueReceipts(attempt.job), ...ownReceipts(attempt)];
}

function ownReceipts({ job, end, begun, at, answered = [] }: AttemptToRecord): readonly ReceiptDraft[] {
  const answer = "response" in end && end.response !== null ? end.response : undefined;
  const status = answer?.status ?? null;
  const facts = { at, outcome: outcomeOf(end), status, answer: answer?.body, answered };
  const called = begun === 0 ? [] : [callReceipt(job, facts)];
  return end.status === "queued" ? called : [...called, endReceipt({ ...job, status: end.status }, at, status)];
}

/** The receipts of a job as its record has it: of one that has ended, or is uncertain. */
export function recordedReceipts(job: Job): readonly ReceiptDraft[] {
  const { updatedAt: at, outcome, responseStatus: status } = job;
  const wasCalled = job.claims > 0 && outcome !== "not-sent" && !endsWithoutCall.has(job.status);
  const called = wasCalled ? [callReceipt(job, { at, outcome: outcome ?? "uncertain", status })] : [];
  return [...dueReceipts(job), ...called, endReceipt(job, at, status)];
}

/** An item of DynamoDB has an end at 400 KB. */
const maxDueReceipts = 100;

/**
 * What the job's record keeps of receipts, once those of an attempt were sent or not. A job that has ended has them all from
 * the scheduler; of an attempt after which it is queued again nothing else says that it was made.
 */
export function dueAfter(
  { job, end, begun, at }: AttemptToRecord,
  sent: boolean,
): { readonly receiptsDue?: readonly DueReceipt[] } {
  const before = job.receiptsDue ?? [];
  if (sent) return before.length === 0 ? {} : { receiptsDue: [] };
  if (end.status !== "queued" || begun === 0) return {};
  return { receiptsDue: [...before, { claim: job.claims, at, outcome: end.outcome }].slice(-maxDueReceipts) };
}

function dueReceipts(job: Job | StoredJob): readonly ReceiptDraft[] {
  return (job.receiptsDue ?? []).map(({ claim, ...facts }) =>
    callReceipt({ ...job, claims: claim }, { ...facts, status: null }),
  );
}

/** The receipt of an attempt whose function ended before it recorded a result. */
export function interruptedReceipt(job: Job, at: number): ReceiptDraft {
  return callReceipt(job, { at, outcome: "uncertain", status: null });
}

/** Sends the receipts of a job. It logs a failure, and returns whether they are in the queue. */
export async function sendJobReceipts(
  { receipts, log }: { readonly receipts: ReceiptSender; readonly log: Log },
  job: Pick<Job, "id">,
  made: readonly ReceiptDraft[],
): Promise<boolean> {
  if (made.length === 0) return true;
  try {
    await sendInTime(receipts, made);
    return true;
  } catch (error) {
    log.warn("job.receipt-not-sent", { job: job.id, ...describeError(error) });
    return false;
  }
}

/** A job comes to these without a further call; an attempt before was recorded at its own end. */
const endsWithoutCall: ReadonlySet<Job["status"]> = new Set(["cancelled", "expired", "abandoned"]);

type CallFacts = Pick<ReceiptFacts, "at" | "outcome"> & {
  readonly status: number | null;
  readonly answer?: Body | undefined;
  readonly answered?: readonly string[];
};

/** A late answer of an attempt whose job was marked uncertain is another receipt: each says what was known at its time. */
function callReceipt(job: Job | StoredJob, { answer, answered = [], ...facts }: CallFacts): ReceiptDraft {
  const disclosed = disclosedOf([...new Set([...(job.subjects ?? []), ...answered])], job.purpose ?? null);
  const request = "request" in job ? job.request.body : undefined;
  return withBodies(
    createReceipt({
      kind: "vendor-call",
      of: [job.id, job.createdAt, job.claims, ...(facts.outcome === "uncertain" ? ["uncertain"] : [])],
      ...namesOf(job),
      ...facts,
      request: inMemory(request),
      answer: inMemory(answer),
      ...(disclosed && { disclosed }),
    }),
    request,
    answer,
  );
}

function endReceipt(job: Job, at: number, status: number | null): ReceiptDraft {
  const end = [job.status, job.claims, ...(job.endedByWebhook ? ["by-webhook"] : [])];
  return createReceipt({
    kind: "job-end",
    of: [job.id, job.createdAt, ...end],
    ...namesOf(job),
    at,
    outcome: job.status,
    status,
  });
}

function namesOf({ id, partnerId, keyId, operation, vendor, connection }: Job) {
  return { job: id, partner: partnerId, key: keyId ?? null, operation, vendor, connection };
}

/** A body that is stored elsewhere has its size, and no digest. */
function withBodies(receipt: ReceiptDraft, ...bodies: readonly (Body | undefined)[]): ReceiptDraft {
  return { ...receipt, bytes: bodies.reduce((sum, body) => sum + (body === undefined ? 0 : sizeOf(body)), 0) };
}

function outcomeOf(end: JobEnd): Outcome {
  return "outcome" in end ? end.outcome : "uncertain";
}
