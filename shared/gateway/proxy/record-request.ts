import { describeError, type Log } from "../../core/log.ts";
import { Problem } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { GatewayRequest, WholeResponse } from "../../http/messages.ts";
import type { OperationMatcher } from "../../vendors/operation-match.ts";
import type { CallContext } from "../calls/call-context.ts";
import { type AnsweredRequest, recordOfAnswer } from "../calls/call-receipts.ts";
import { type Disclosed, disclosedOf } from "../model/disclosure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import { createReceipt, type ReceiptDraft } from "../model/receipt.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { answerSubjects, type CallOfSubjects, requestSubjects } from "../privacy/call-subjects.ts";
import { CallCounts } from "../receipts/call-counts.ts";
import { sendReceipt } from "../receipts/send-receipt.ts";

export interface RecordRequestDependencies {
  readonly vendor: CallOfSubjects["vendor"];
  readonly digest: () => Promise<KeyedDigest>;
  readonly matcher: OperationMatcher;
  readonly receipts: ReceiptSender;
  readonly log: Log;
  readonly clock: { now(): number };
}

/** A request without `at` and `vendor`, which the container knows. */
interface Answered extends Omit<AnsweredRequest, "at" | "vendor"> {
  readonly context: AnsweredRequest["context"] & Pick<CallContext, "purpose">;
}

/** Records what requests for vendor calls were answered with, for one container. */
export function createRecordRequest(deps: RecordRequestDependencies) {
  const { vendor, receipts, clock, log } = deps;
  const counts = new CallCounts();
  const findDisclosed = createFindDisclosed(deps);
  const recordOf = (answered: Answered): ReceiptDraft | undefined => {
    const record = recordOfAnswer({ ...answered, vendor: vendor.id, at: clock.now() });
    if (record.kind === "count") counts.add(record.receipt);
    return record.kind === "receipt" ? record.receipt : undefined;
  };
  const withDisclosed = async (answered: Answered, receipt: ReceiptDraft): Promise<ReceiptDraft> => {
    const disclosed = await findDisclosed(answered);
    return disclosed === undefined ? receipt : { ...receipt, disclosed };
  };
  return {
    /**
     * Before an answer is given: waits until its receipt is in the queue.
     *
     * @throws Problem 503 where it is not: no answer is given whose disclosure is not on record
     */
    async recordAnswer(answered: Answered & { readonly answer: WholeResponse }): Promise<void> {
      const receipt = recordOf(answered);
      if (receipt === undefined) return;
      try {
        await receipts.send([await withDisclosed(answered, receipt)]);
      } catch (cause) {
        throw notRecorded(answered, cause);
      }
    },
    /** A call without an answer discloses nothing to its caller. */
    async recordProblem(answered: Answered): Promise<void> {
      const receipt = recordOf(answered);
      if (receipt === undefined) return;
      // The answer is a problem already: without the digest key its receipt is not indexed.
      await sendReceipt(deps, await withDisclosed(answered, receipt).catch(() => receipt));
    },
    recordRefusal: createRecordRefusal(deps),
    /** Sends the counts of a minute that is over, beside a call. It never throws. */
    async sendDueCounts(): Promise<void> {
      const due = counts.takeDue(clock.now());
      if (due.length === 0) return;
      try {
        await receipts.send(due);
      } catch (error) {
        const lost = counts.keepUnsent(due, clock.now()).length;
        const shown = { receipts: due.length, lost, ...describeError(error) };
        if (lost > 0) log.error("receipt.not-sent", shown);
        else log.warn("receipt.counts-not-sent", shown);
      }
    },
  };
}

/** Finds the subjects that a request and its answer name. The function throws where the digest key cannot be read. */
function createFindDisclosed({ vendor, digest: readDigest }: RecordRequestDependencies) {
  return async ({ context: { call, purpose }, answer }: Answered): Promise<Disclosed | undefined> => {
    if (vendor.subjects === undefined) return undefined;
    const digest = await readDigest();
    const of = { vendor, connection: call.connectionName, operation: call.action };
    const named = requestSubjects(digest, of, call.request);
    const { headers, body } = answer;
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    const answered =
      bytes === undefined ? [] : answerSubjects(digest, of, { headers: lowerCased(headers), body: bytes });
    return disclosedOf([...new Set([...named, ...answered])], purpose);
  };
}

function lowerCased(headers: WholeResponse["headers"]): HttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat()]));
}

/** Records a request that was refused for who makes it: 401 and 403. */
function createRecordRefusal(deps: RecordRequestDependencies) {
  const { vendor, matcher, clock } = deps;
  return async ({ caller, requestId, method, path }: GatewayRequest, error: unknown): Promise<void> => {
    if (caller === undefined || !(error instanceof Problem)) return;
    const { status, name } = error.members;
    if (status !== 401 && status !== 403) return;
    const operation = matcher.match(method, path.slice(`/v1/${vendor.id}`.length))?.operation.id ?? null;
    const names = { partner: caller.partnerId, key: caller.keyId, vendor: vendor.id, operation };
    const refused = { at: clock.now(), outcome: "refused", status, reason: name };
    await sendReceipt(deps, createReceipt({ kind: "denied", of: [requestId], ...names, ...refused }));
  };
}

/** 503: what was done is not undone; a read can be repeated, and a job's answer be read later. */
function notRecorded({ context: { call }, answer }: Answered, cause: unknown): Problem {
  const { "Gateway-Job": job } = answer.headers;
  return new Problem(
    {
      status: 503,
      name: "not-on-record",
      title: "The answer could not be put on record",
      detail:
        "The gateway shows no patient's data that it cannot account for, and its record is out of reach. Try again.",
      outcome: "answered",
      retryable: call.safe || job !== undefined,
      retryAfterSeconds: 1,
      ...(typeof job === "string" ? { headers: { "Gateway-Job": job } } : {}),
    },
    { cause },
  );
}
