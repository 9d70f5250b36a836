import { describeError } from "../../core/log.ts";
import { mapLimit } from "../../core/map-limit.ts";
import type { Outcome } from "../../core/outcome.ts";
import { forbidden, Problem } from "../../core/problem.ts";
import { isBlobRef } from "../../http/body.ts";
import { withWarnings } from "../../http/header-limit.ts";
import type { Caller, GatewayRequest, GatewayResponse, WholeResponse } from "../../http/messages.ts";
import { type Answer, isBuffered } from "../../http/read-answer.ts";
import { storedResponseHeaders } from "../../http/response-headers.ts";
import type { OperationMatcher } from "../../vendors/operation-match.ts";
import type { PartResult, Split, VendorAnswer } from "../../vendors/types.ts";
import { refuseSecondAuthorization } from "../access/authorize-key.ts";
import { findPartner } from "../access/find-partner.ts";
import { answerUnavailable } from "../calls/call-problems.ts";
import { withTenant } from "../calls/choose-tenant.ts";
import { refuseLoginPath } from "../calls/login-path.ts";
import { type Call, readCall } from "../calls/read-call.ts";
import { type CallTarget, readTarget } from "../calls/read-target.ts";
import { redirectLargeResponse } from "../calls/redirect-large-response.ts";
import { sendCall } from "../calls/send-call.ts";
import { SentBytes } from "../calls/sent-bytes.ts";
import { requireIdempotencyKey } from "../jobs/identical-request.ts";
import type { JobDependencies } from "../jobs/job-dependencies.ts";
import { type Preference, readPrefer } from "../jobs/prefer.ts";
import { runAsync } from "../jobs/run-async.ts";
import { runSync } from "../jobs/run-sync.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import { problemWithRateLimit, withRateLimit } from "../resilience/rate-limited.ts";
import { findUpload } from "../uploads/find-upload.ts";
import { withDigest } from "../uploads/read-upload.ts";
import { sendRead } from "./send-read.ts";

export interface ProxyDependencies extends JobDependencies {
  readonly matcher: OperationMatcher;
  readonly directory: PartnerReader;
  /** Names of the vendor's connections on this stage. */
  readonly connectionNames: readonly string[];
  /** Operations with `keyRequired` are not called without an `Idempotency-Key`. */
  readonly requireIdempotencyKeys?: boolean;
}

/** What a call may take of the caller's time; API Gateway gives up after 29 s. */
const budgetMs = 25_000;

/** Left over of the invocation for writing the answer. */
const reserveMs = 1_000;

/** Parts of a split call that are under way at once. */
const partsAtOnce = 8;

/**
 * Takes a partner's request to the vendor and the vendor's answer back, byte for byte.
 *
 * @throws Problem for everything that has no vendor's answer to pass on
 */
export async function proxyCall(unwatched: ProxyDependencies, request: GatewayRequest): Promise<GatewayResponse> {
  refuseSecondAuthorization(request.headers);
  const sent = new SentBytes();
  const deps = { ...unwatched, exchange: sent.watch(unwatched.exchange) };
  const caller = request.caller;
  const partner = caller && (await findPartner(deps.directory, caller.partnerId));
  if (caller === undefined || partner?.status !== "active") throw forbidden("This partner may not call the gateway.");
  const access = { grants: partner.grants, connections: deps.connectionNames };
  // A record is read, not the body: another partner's upload is 404, whatever the key may call.
  const upload = await findUpload(deps, request, caller.partnerId);
  const target = readTarget(request, deps.vendor, deps.matcher, access);
  const read = { ...readCall(request, deps.vendor, target, upload), partnerId: caller.partnerId };
  if (read.operation === undefined) await refuseConnectionLogin(deps, target);
  if (deps.requireIdempotencyKeys) requireIdempotencyKey(read.operation, request.headers);
  const call = await withTenant(deps, read);
  const prefer = readPrefer(request.headers);
  const waitMs = Math.min(
    budgetMs,
    (prefer.wait ?? Number.POSITIVE_INFINITY) * 1000,
    request.remainingMs() - reserveMs,
  );
  const deadline = deps.clock.monotonic() + waitMs;
  const rateLimit = () => deps.guard?.rateLimit(call.connectionName, caller.partnerId) ?? {};
  try {
    const ready = upload === undefined ? call : await withDigest(deps.bodies, call, upload, waitMs);
    const whole = await answerCall(deps, request, caller, ready, { ...prefer, deadline });
    const answer = await redirectLargeResponse(deps.bodies, whole).catch((cause: unknown) => {
      deps.log.error("answer.unavailable", { requestId: request.requestId, ...describeError(cause) });
      throw answerUnavailable(whole, call.safe, cause);
    });
    audit(deps, request, caller, call, answer.status === 202 && prefer.respondAsync ? "queued" : "answered");
    const limited = withRateLimit(answer, rateLimit());
    return { ...limited, headers: withWarnings(limited.headers, call.warnings ?? []) };
  } catch (error) {
    const problem = sent.problemOf(error, call.safe);
    audit(deps, request, caller, call, problem.members.outcome ?? "not-sent");
    throw problemWithRateLimit(problem, rateLimit());
  }
}

/** Before the call is recorded or queued. Signing checks every call again, with the secret as it is then. */
async function refuseConnectionLogin(
  { vendor, connections }: ProxyDependencies,
  { connectionName, path }: CallTarget,
): Promise<void> {
  if (vendor.auth.kind === "access-token") refuseLoginPath(vendor, await connections.get(connectionName), path);
}

/** Reads run in the request and leave no record; everything else is a job. */
async function answerCall(
  deps: ProxyDependencies,
  request: GatewayRequest,
  caller: Caller,
  call: Call,
  timing: Preference & { readonly deadline: number },
): Promise<WholeResponse> {
  const { deadline } = timing;
  const { body } = call.request;
  const split = isBlobRef(body) ? undefined : deps.vendor.split?.(call.operation, { ...call.request, body });
  if (split !== undefined) return toResponse(await sendSplit(deps, call, split, deadline));
  if (timing.respondAsync) {
    return await runAsync(deps, request, caller, call, timing.wait === undefined ? undefined : deadline);
  }
  if (!call.safe) return await runSync(deps, request, caller, call, deadline);
  return toResponse(await sendRead(deps, call, request.requestId, deadline));
}

function toResponse(answer: Answer): WholeResponse {
  return {
    status: answer.status,
    headers: { ...storedResponseHeaders(answer.headers), "Gateway-Outcome": "answered" },
    body: answer.body,
  };
}

async function sendSplit(deps: ProxyDependencies, call: Call, split: Split, deadline: number): Promise<VendorAnswer> {
  const failures: Problem[] = [];
  const results = await mapLimit(split.bodies, partsAtOnce, async (body): Promise<PartResult> => {
    try {
      const { answer } = await sendCall(deps, call, body, deadline);
      if (!isBuffered(answer)) throw new Error("A part's answer was kept elsewhere, and nobody asked for that.");
      return { answered: true, answer };
    } catch (error) {
      // A part that failed for a passing cause is told in the merged answer; the rest is the whole call's failure.
      if (!(error instanceof Problem) || error.members.retryable !== true) throw error;
      failures.push(error);
      return { answered: false };
    }
  });
  const merged = split.merge(results);
  if (merged !== undefined) return merged;
  throw failures[0] ?? new Error("A split call has neither answers nor failures.");
}

/** One line for each vendor call: who, what, on which connection, and what came of it. */
function audit(
  deps: ProxyDependencies,
  request: GatewayRequest,
  caller: Caller,
  call: Call,
  outcome: Outcome | "queued",
): void {
  deps.log.info("audit.vendor-call", {
    requestId: request.requestId,
    partner: caller.partnerId,
    key: caller.keyId,
    vendor: deps.vendor.id,
    connection: call.connectionName,
    operation: call.action,
    outcome,
  });
}
