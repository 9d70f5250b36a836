import { deprecationHeaders } from "../../core/deprecation.ts";
import { describeError } from "../../core/log.ts";
import type { Outcome } from "../../core/outcome.ts";
import { annotateSpan } from "../../core/tracing/current-span.ts";
import { withWarnings } from "../../http/header-limit.ts";
import type { GatewayRequest, GatewayResponse, WholeResponse } from "../../http/messages.ts";
import { refuseAssumedPath } from "../calls/assumed-path.ts";
import type { CallContext } from "../calls/call-context.ts";
import { answerUnavailable } from "../calls/call-problems.ts";
import { problemWithWarnings } from "../calls/call-warnings.ts";
import { measureCall } from "../calls/measure-call.ts";
import { problemWithOwnHeaders, withOwnHeaders } from "../calls/own-headers.ts";
import { createRedirectLargeResponse } from "../calls/redirect-large-response.ts";
import type { Preference } from "../jobs/prefer.ts";
import { joinedLimits } from "../resilience/share-headers.ts";
import type { UploadShare } from "../resilience/upload-share.ts";
import { createAttachUpload } from "../uploads/read-upload.ts";
import { type AcceptCallDependencies, createAcceptCall } from "./accept-call.ts";
import { createAnswerCall } from "./answer-call.ts";
import type { CallAdditions } from "./call-additions.ts";
import { createRecordRequest } from "./record-request.ts";

export interface ProxyDependencies extends AcceptCallDependencies {
  /** Counts a partner's uploads; absent where nothing does. */
  readonly uploadShare?: Pick<UploadShare, "countUsed"> | undefined;
}

/**
 * Forwards a partner's request to the vendor and the vendor's answer to the partner, byte for byte.
 *
 * The function throws a Problem for a request without an answer of the vendor's.
 */
export function createProxyCall(
  deps: ProxyDependencies,
): (request: GatewayRequest, additions?: CallAdditions) => Promise<GatewayResponse> {
  const acceptCall = createAcceptCall(deps);
  const attachUpload = createAttachUpload(deps);
  const answerCall = createAnswerCall(deps);
  const redirectLargeResponse = createRedirectLargeResponse(deps.bodies);
  const record = createRecordRequest(deps);
  const answer = async (request: GatewayRequest, additions: CallAdditions): Promise<GatewayResponse> => {
    const accepting = acceptCall(request).catch(async (error: unknown) => {
      await record.recordRefusal(request, error);
      throw error;
    });
    const [accepted] = await Promise.all([accepting, deps.permits?.refresh()]);
    const { caller, call, upload, waitMs, prefer, progress, warnings } = accepted;
    const ownHeaders = () => ({
      ...joinedLimits(
        deps.guard?.rateLimitHeaders(call.connectionName, caller.partnerId) ?? {},
        deps.permits?.headers(caller.partnerId) ?? {},
        (prefer.respondAsync && deps.jobShares?.headers(caller.partnerId)) || {},
      ),
      ...(call.operation?.deprecated && deprecationHeaders(call.operation.deprecated)),
    });
    try {
      const answerWhole = async () => {
        const attached = upload === undefined ? call : await attachUpload({ call, upload, withinMs: waitMs });
        return await answerCall({ ...accepted, ...additions, call: attached });
      };
      const whole = await (isWaitedFor(prefer)
        ? (deps.permits?.admit(caller.partnerId, answerWhole) ?? answerWhole())
        : answerWhole());
      // Another call cannot use it: it does not count among its partner's uploads any more.
      if (upload?.usedBy === null) await deps.uploadShare?.countUsed(upload);
      refuseAssumedPath(deps.vendor, call, whole);
      const answer = await redirectLargeResponse(whole, deps.vendor.id).catch((cause: unknown) => {
        deps.log.error("answer.unavailable", { requestId: request.requestId, ...describeError(cause) });
        throw answerUnavailable(whole, call.safe, cause);
      });
      const { begun } = progress;
      // Last: an answer that cannot be given is a problem, with a receipt or a count of its own.
      await record.recordAnswer({ context: accepted, begun, outcome: "answered", answer: whole });
      const isQueued = answer.status === 202 && prefer.respondAsync;
      audit(deps, accepted, { outcome: isQueued ? "queued" : "answered", answer: whole });
      const limited = withOwnHeaders(answer, ownHeaders());
      return { ...limited, headers: withWarnings(limited.headers, warnings) };
    } catch (error) {
      const problem = progress.problemOf(error, call.safe);
      const { outcome = "not-sent", status } = problem.members;
      const headers = problem.members.headers ?? {};
      audit(deps, accepted, { outcome, answer: { status, headers } });
      await record.recordProblem({ context: accepted, begun: progress.begun, outcome, answer: { status, headers } });
      throw problemWithWarnings(problemWithOwnHeaders(problem, ownHeaders()), warnings);
    }
  };
  return async (request, additions = {}) => {
    const [answered] = await Promise.all([answer(request, additions), record.sendDueCounts()]);
    return answered;
  };
}

/** A call that is only queued occupies its function for milliseconds. */
function isWaitedFor({ respondAsync, wait = 0 }: Preference): boolean {
  return !respondAsync || wait > 0;
}

/**
 * One line for each vendor call: who called what on which connection, its job where there is one, and how it ended. An
 * operator who has lost the tables finds the orders of a span by these lines.
 */
function audit(
  { log, vendor }: ProxyDependencies,
  { request, caller, call, progress }: CallContext,
  {
    outcome,
    answer,
  }: { readonly outcome: Outcome | "queued"; readonly answer: Pick<WholeResponse, "status" | "headers"> },
): void {
  const { requestId } = request;
  const { partnerId: partner, keyId: key } = caller;
  const at = { vendor: vendor.id, connection: call.connectionName };
  const called = { ...at, operation: call.action, outcome };
  annotateSpan(called);
  const job = answer.headers["Gateway-Job"];
  const ids = { requestId, partner, key, ...(typeof job === "string" ? { job } : {}) };
  const fields = { ...ids, ...called, status: answer.status, durationMs: progress.lastExchangeMs };
  log.info("audit.vendor-call", fields, measureCall({ ...at, partner, outcome, progress }));
}
