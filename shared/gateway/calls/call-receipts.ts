import { inMemory } from "../../http/body.ts";
import type { WholeResponse } from "../../http/messages.ts";
import { createReceipt, type ReceiptDraft } from "../model/receipt.ts";
import type { CallContext } from "./call-context.ts";

/** How a request for a vendor call was answered; a problem is an answer, too. */
export interface AnsweredRequest {
  readonly context: Pick<CallContext, "request" | "caller" | "call">;
  readonly vendor: string;
  /** Exchanges with the vendor that this invocation began. */
  readonly begun: number;
  readonly outcome: string;
  readonly answer: Pick<WholeResponse, "status" | "headers"> & Partial<Pick<WholeResponse, "body">>;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What is recorded of an answered request, beside what its job records. */
export type AnswerRecord =
  /** A job of its own has the call's receipts, or nothing was sent. */
  | { readonly kind: "none" }
  | { readonly kind: "receipt"; readonly receipt: ReceiptDraft }
  /** A call without patients' data is counted. */
  | { readonly kind: "count"; readonly receipt: ReceiptDraft };

/**
 * Decides what is recorded of an answered request: a call without a job, one by one where it may concern a patient; and the
 * answer of a job that an earlier request made, which a repeated one is shown.
 */
export function recordOfAnswer(answered: AnsweredRequest): AnswerRecord {
  const { context, begun, answer } = answered;
  const job = answer.headers["Gateway-Job"];
  if (job === undefined) {
    if (begun === 0) return { kind: "none" };
    return { kind: context.call.operation?.phi === false ? "count" : "receipt", receipt: callReceipt(answered) };
  }
  // A request that has waited for the end of its own job is answered by that job, which has receipts of its own: to refuse
  // it for want of another one would invite its repetition.
  const isShown = begun === 0 && answer.body !== undefined && answer.headers["Idempotency-Replayed"] === "true";
  return isShown && typeof job === "string"
    ? { kind: "receipt", receipt: readReceipt(answered, job) }
    : { kind: "none" };
}

function callReceipt(answered: AnsweredRequest): ReceiptDraft {
  const { body: request } = answered.context.call.request;
  // An answer that was recorded and could not be given afterwards has another receipt for what its caller got instead.
  const isProblem = answered.answer.body === undefined;
  return createReceipt({
    kind: "vendor-call",
    of: [answered.context.request.requestId, ...(isProblem ? ["problem"] : [])],
    ...factsOf(answered),
    outcome: answered.outcome,
    request: inMemory(request),
  });
}

function readReceipt(answered: AnsweredRequest, job: string): ReceiptDraft {
  const of = [answered.context.request.requestId];
  return createReceipt({ kind: "payload-read", of, ...factsOf(answered), job, outcome: "read" });
}

function factsOf({ context: { caller, call }, vendor, answer, at }: AnsweredRequest) {
  return {
    at,
    partner: caller.partnerId,
    key: caller.keyId,
    vendor,
    connection: call.connectionName,
    operation: call.action,
    status: answer.status,
    answer: inMemory(answer.body),
  };
}
