import { describeError } from "../../core/log.ts";
import type { Outcome } from "../../core/outcome.ts";
import { isBlobRef } from "../../http/body.ts";
import { withWarnings } from "../../http/header-limit.ts";
import type { GatewayRequest, GatewayResponse, WholeResponse } from "../../http/messages.ts";
import type { Answer } from "../../http/read-answer.ts";
import { storedResponseHeaders } from "../../http/response-headers.ts";
import type { CallContext } from "../calls/call-context.ts";
import { answerUnavailable } from "../calls/call-problems.ts";
import { createRedirectLargeResponse } from "../calls/redirect-large-response.ts";
import type { Preference } from "../jobs/prefer.ts";
import { createRunAsync } from "../jobs/run-async.ts";
import { createRunSync } from "../jobs/run-sync.ts";
import { problemWithRateLimit, withRateLimit } from "../resilience/rate-limit-headers.ts";
import { createAttachUpload } from "../uploads/read-upload.ts";
import { type AcceptCallDependencies, createAcceptCall } from "./accept-call.ts";
import { createSendRead } from "./send-read.ts";
import { createSendSplit } from "./send-split.ts";

export type ProxyDependencies = AcceptCallDependencies;

/**
 * Forwards a partner's request to the vendor and the vendor's answer to the partner, byte for byte.
 *
 * The function throws a Problem for a request without an answer of the vendor's.
 */
export function createProxyCall(deps: ProxyDependencies): (request: GatewayRequest) => Promise<GatewayResponse> {
  const acceptCall = createAcceptCall(deps);
  const attachUpload = createAttachUpload(deps);
  const answerCall = createAnswerCall(deps);
  const redirectLargeResponse = createRedirectLargeResponse(deps.bodies);
  return async (request) => {
    const accepted = await acceptCall(request);
    const { caller, call, upload, waitMs, prefer, progress } = accepted;
    const rateLimit = () => deps.guard?.rateLimitHeaders(call.connectionName, caller.partnerId) ?? {};
    try {
      const attached = upload === undefined ? call : await attachUpload({ call, upload, withinMs: waitMs });
      const whole = await answerCall({ ...accepted, call: attached });
      const answer = await redirectLargeResponse(whole).catch((cause: unknown) => {
        deps.log.error("answer.unavailable", { requestId: request.requestId, ...describeError(cause) });
        throw answerUnavailable(whole, call.safe, cause);
      });
      audit(deps, accepted, answer.status === 202 && prefer.respondAsync ? "queued" : "answered");
      const limited = withRateLimit(answer, rateLimit());
      return { ...limited, headers: withWarnings(limited.headers, call.warnings ?? []) };
    } catch (error) {
      const problem = progress.problemOf(error, call.safe);
      audit(deps, accepted, problem.members.outcome ?? "not-sent");
      throw problemWithRateLimit(problem, rateLimit());
    }
  };
}

/** Reads run in the request and leave no record; everything else is a job. */
function createAnswerCall(
  deps: ProxyDependencies,
): (context: CallContext & { readonly prefer: Preference }) => Promise<WholeResponse> {
  const sendSplit = createSendSplit(deps);
  const sendRead = createSendRead(deps);
  const runSync = createRunSync(deps);
  const runAsync = createRunAsync(deps);
  return async (context) => {
    const { call, deadline, prefer } = context;
    const { body } = call.request;
    const split = isBlobRef(body) ? undefined : deps.vendor.split?.(call.operation, { ...call.request, body });
    if (split !== undefined) return toResponse(await sendSplit({ ...context, split }));
    if (prefer.respondAsync) {
      return await runAsync({ ...context, waitUntil: prefer.wait === undefined ? undefined : deadline });
    }
    if (!call.safe) return await runSync(context);
    return toResponse(await sendRead(context));
  };
}

function toResponse(answer: Answer): WholeResponse {
  return {
    status: answer.status,
    headers: { ...storedResponseHeaders(answer.headers), "Gateway-Outcome": "answered" },
    body: answer.body,
  };
}

/** One line for each vendor call: who called what on which connection, and the outcome. */
function audit(
  { log, vendor }: ProxyDependencies,
  { request, caller, call }: CallContext,
  outcome: Outcome | "queued",
): void {
  log.info("audit.vendor-call", {
    requestId: request.requestId,
    partner: caller.partnerId,
    key: caller.keyId,
    vendor: vendor.id,
    connection: call.connectionName,
    operation: call.action,
    outcome,
  });
}
