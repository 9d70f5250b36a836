import { Problem } from "../../core/problem.ts";
import { isBlobRef } from "../../http/body.ts";
import { firstHeader } from "../../http/headers.ts";
import { maxReads, type Reconciliation } from "../../vendors/reconciliation.ts";
import type { VendorAnswer, VendorRequest } from "../../vendors/split-call.ts";
import type { Operation } from "../../vendors/types.ts";
import type { Call } from "../calls/call.ts";
import { createSendCall } from "../calls/send-call.ts";
import { SendProgress } from "../calls/send-progress.ts";
import { vendorHeaders } from "../calls/vendor-headers.ts";
import type { StoredJob } from "../model/job.ts";
import { createReceipt } from "../model/receipt.ts";
import type { LookDependencies } from "./look-dependencies.ts";

/** The time for all reads of a look; less than the time-out of the function. */
const budgetMs = 20_000;

/** What the reads of a look came to. */
export type LookReading =
  /** Nothing was sent: the connection is held, or its permits are the partners'. `seconds` is how long, where it is known. */
  | { readonly kind: "held"; readonly seconds: number }
  /** A read had no answer. */
  | { readonly kind: "unanswered"; readonly operation: Operation }
  | {
      readonly kind: "answered";
      readonly answers: readonly VendorAnswer[];
      readonly operations: readonly Operation[];
      /** The vendor's clock less this one, in milliseconds; `undefined` where no answer says. */
      readonly aheadMs: number | undefined;
    };

/** A job whose request can be read, and how. */
export interface LookedAt {
  readonly job: StoredJob;
  readonly request: VendorRequest;
  readonly reconciliation: Reconciliation;
  /** From 1. */
  readonly look: number;
}

/**
 * Makes the reads of a look, one after another, on the ordinary way of a read: with the connection's token, by the outcome of
 * its answer, and with a receipt for each. They take no partner's share, and are neither repeated nor the probe of a circuit.
 */
export function createReadVendor(deps: LookDependencies) {
  const { clock } = deps;
  const makeRead = createMakeRead(deps);
  const environmentOf = createEnvironmentOf(deps);
  return async (at: LookedAt): Promise<LookReading> => {
    const { reconciliation } = at;
    const environment = await environmentOf(at.job.connection);
    if (environment === undefined) return { kind: "held", seconds: 0 };
    const request = { ...at.request, environment };
    const deadline = clock.monotonic() + budgetMs;
    const answers: VendorAnswer[] = [];
    const operations: Operation[] = [];
    let aheadMs: number | undefined;
    while (answers.length < maxReads) {
      const next = reconciliation.next(request, answers);
      if (next === undefined) break;
      const read = await makeRead(at, next, { deadline, number: answers.length + 1 });
      if (read.kind === "held" && answers.length > 0) return { kind: "unanswered", operation: read.operation };
      if (read.kind !== "answered") return read;
      answers.push(read.answer);
      operations.push(read.operation);
      aheadMs = aheadOf(read.answer, clock.now()) ?? aheadMs;
    }
    return { kind: "answered", answers, operations, aheadMs };
  };
}

/** The environment of a connection's credentials; `undefined` while they cannot be used. */
function createEnvironmentOf({ connections }: Pick<LookDependencies, "connections">) {
  return async (name: string): Promise<"live" | "sandbox" | undefined> => {
    try {
      return (await connections.get(name)).credentials.environment;
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  };
}

/** One read of a look. */
type MadeRead =
  | { readonly kind: "held"; readonly seconds: number; readonly operation: Operation }
  | { readonly kind: "unanswered"; readonly operation: Operation }
  | { readonly kind: "answered"; readonly answer: VendorAnswer; readonly operation: Operation };

function createMakeRead(deps: LookDependencies) {
  const { matcher, receipts } = deps;
  const sendCall = createSendCall(deps);
  return async (
    at: LookedAt,
    next: VendorRequest,
    { deadline, number }: { readonly deadline: number; readonly number: number },
  ): Promise<MadeRead> => {
    const operation = matcher.match(next.method, next.path)?.operation;
    if (operation?.safe !== true || operation.internal) throw new Error("A look may only make reads of the catalogue.");
    const progress = new SendProgress();
    try {
      const { answer } = await sendCall({ call: callOf(deps, at.job, next, operation), deadline, progress });
      const { status, headers, body } = answer;
      if (isBlobRef(body)) return { kind: "unanswered", operation };
      await receipts.send([
        receiptOf(at, operation, { number, at: deps.clock.now(), request: next, answer: { status, body } }),
      ]);
      return { kind: "answered", answer: { status, headers, body }, operation };
    } catch (error) {
      const { members } = progress.problemOf(error, true);
      if (progress.begun === 0) return { kind: "held", seconds: members.retryAfterSeconds ?? 0, operation };
      await receipts.send([receiptOf(at, operation, { number, at: deps.clock.now(), request: next })]);
      return { kind: "unanswered", operation };
    }
  };
}

function callOf(
  { vendor }: Pick<LookDependencies, "vendor">,
  { connection, request: of }: StoredJob,
  { method, path, query, body }: VendorRequest,
  operation: Operation,
): Call {
  const { tenantHeader } = vendor;
  const tenant = tenantHeader === undefined ? undefined : of.headers[tenantHeader];
  const headers = {
    ...vendorHeaders(vendor, { operation, headers: {}, hasBody: body.length > 0 }),
    ...(tenantHeader === undefined || tenant === undefined ? {} : { [tenantHeader]: tenant }),
  };
  const request = { method, path, query, headers, body };
  const own = { own: true, idle: true, maxWaitMs: 0 } as const;
  return { connectionName: connection, operation, action: operation.id, safe: true, request, ...own };
}

interface ReadToRecord {
  readonly number: number;
  readonly at: number;
  readonly request: VendorRequest;
  readonly answer?: { readonly status: number; readonly body: Uint8Array };
}

function receiptOf({ job, look }: LookedAt, operation: Operation, { number, at, request, answer }: ReadToRecord) {
  return createReceipt({
    kind: "vendor-call",
    of: [job.id, job.createdAt, job.claims, "look", look, number],
    at,
    job: job.id,
    partner: job.partnerId,
    vendor: job.vendor,
    connection: job.connection,
    operation: operation.id,
    outcome: answer === undefined ? "uncertain" : "answered",
    status: answer?.status ?? null,
    request: request.body.length === 0 ? undefined : request.body,
    answer: answer?.body,
    reason: "look",
  });
}

function aheadOf({ headers }: VendorAnswer, now: number): number | undefined {
  const theirs = Date.parse(firstHeader(headers, "date") ?? "");
  return Number.isNaN(theirs) ? undefined : theirs - now;
}
