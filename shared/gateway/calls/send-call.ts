import type { Problem } from "../../core/problem.ts";
import { annotateSpan, currentTrace, failSpan, inSpan } from "../../core/tracing/current-span.ts";
import type { Exchange, OutgoingRequest } from "../../http/exchange.ts";
import type { Answer } from "../../http/read-answer.ts";
import { withTraceparent } from "../../http/trace-headers.ts";
import type { Connection } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import { backoffMs, maxAttempts } from "./backoff.ts";
import type { Call } from "./call.ts";
import type { CallContext } from "./call-context.ts";
import { callProblem, outOfTime } from "./call-problems.ts";
import { type AdmissionRequest, AttemptProbe, acquireAdmission, checkAdmission } from "./check-admission.ts";
import { type ClassifiedExchange, classifyExchange, type WorkDone, workDone } from "./classify-exchange.ts";
import { forwardAnswer } from "./forward-answer.ts";
import type { Decision } from "./outcome.ts";
import { exchangeLimits, minMs, outgoingRequest } from "./outgoing-request.ts";
import { probeCall, probeTimeoutMs } from "./probe-call.ts";
import { hasRevokedToken, isOperationRefused, isSuperseded, rereadCredentials } from "./refused-credentials.ts";
import type { SendDependencies } from "./send-dependencies.ts";
import { SendProgress } from "./send-progress.ts";
import type { SignedCall } from "./sign-call.ts";
import { signWithRetry } from "./sign-with-retry.ts";

/** A call to send; `progress` counts its exchanges, also those of a call that fails. */
export type SendInput = Pick<CallContext, "call" | "deadline"> & Partial<Pick<CallContext, "progress">>;

/** A call that the vendor answered, and what the answer says about the work. */
export interface SentCall extends WorkDone {
  readonly answer: Answer;
}

/** What the attempts so far leave for the next one. */
interface SendState {
  readonly attempt: number;
  /** As the last attempt was signed with. */
  readonly connection?: Connection;
  /** The token that the vendor has just refused. */
  readonly refused?: AccessToken | undefined;
  readonly refreshed: boolean;
  /** The last attempt's decision. */
  readonly before?: Decision;
}

/** An attempt that has ended. */
interface EndedAttempt {
  readonly signed: SignedCall;
  readonly url: URL;
  readonly exchange: Exchange;
  readonly decision: ClassifiedExchange;
}

/** Waiting for the admission took all of the time: nothing was sent, and it says nothing about the vendor. */
const tooLate: Exchange = { kind: "failed", phase: "before-first-byte", cause: "timeout" };

/**
 * Sends a call to the vendor, again where its outcome allows it, until the vendor answers or the deadline passes.
 *
 * The function throws a Problem with the outcome for a call without an answer and for an internal error, and never
 * throws anything else.
 */
export function createSendCall(deps: SendDependencies): (input: SendInput) => Promise<SentCall> {
  return async ({ call, deadline, progress = new SendProgress() }) => {
    // Beside the vendor's call, which takes longer: once a minute at most.
    const writing = deps.shapes?.writeDue();
    try {
      return await sendUntilAnswered(deps, { call, deadline, progress });
    } catch (error) {
      throw progress.problemOf(error, call.safe);
    } finally {
      if (writing !== undefined) await writing;
    }
  };
}

async function sendUntilAnswered(deps: SendDependencies, input: Required<SendInput>): Promise<SentCall> {
  const { call, deadline, progress } = input;
  let state: SendState = { attempt: 1, refreshed: false };
  for (;;) {
    const { attempt } = state;
    const ended = await makeAttempt(deps, input, state);
    const { signed, exchange, decision } = ended;
    const refusable = { call, deadline, signed, decision, attempt, refreshed: state.refreshed };
    progress.record(decision.outcome);
    if (await hasRevokedToken(deps, refusable)) {
      // The vendor has refused the token, so the work was not done and the next attempt cannot double it.
      const before: Decision = { outcome: "rejected", next: "refresh" };
      progress.record(before.outcome);
      state = {
        attempt: attempt + 1,
        connection: signed.connection,
        refused: signed.request.token,
        refreshed: true,
        before,
      };
      continue;
    }
    if (decision.outcome === "answered" && exchange.kind === "answered") {
      const { connection, request } = signed;
      observe(deps, call, exchange.answer, decision);
      const token = request.token?.value;
      const answer = forwardAnswer(deps, { call, answer: exchange.answer, connection, token, called: ended.url });
      return { answer, ...workDone(call, exchange.answer.status, decision.reading) };
    }
    if (await isOperationRefused(deps, refusable)) throw operationRefused(deps, call, decision);
    if (decision.next === "refresh" || (await isSuperseded(deps, refusable))) {
      const connection = await rereadCredentials(deps, signed.connection);
      state = { attempt: attempt + 1, connection, refused: signed.request.token, refreshed: true, before: decision };
      continue;
    }
    const wait = backoffMs(attempt, deps.random(), decision.waitSeconds);
    const maxWait = Math.min(deadline - deps.clock.monotonic(), call.maxWaitMs ?? Number.POSITIVE_INFINITY);
    if (decision.next === "stop" || attempt >= maxAttempts || wait >= maxWait) throw failure(deps, call, decision);
    await deps.sleep(wait);
    state = { ...state, attempt: attempt + 1, before: decision };
  }
}

/** An answer that reports success shows the operation's shape; any other has one of its own. */
function observe(
  { shapes, vendor }: SendDependencies,
  call: Call,
  answer: Answer,
  { reading }: ClassifiedExchange,
): void {
  if (call.operation === undefined || reading !== "success" || answer.status < 200 || answer.status > 299) return;
  shapes?.observeAnswer({ vendor: vendor.id, connection: call.connectionName }, call.operation.id, answer);
}

/** Makes one attempt: checks admission, signs, acquires admission, exchanges. */
async function makeAttempt(
  deps: SendDependencies,
  { call, deadline, progress }: Required<SendInput>,
  { attempt, connection, refused, refreshed, before }: SendState,
): Promise<EndedAttempt> {
  const { vendor, clock } = deps;
  const admissionRequest: AdmissionRequest = {
    call,
    attempt,
    deadline: deadline - minMs(call),
    probe: new AttemptProbe(() => probeVendor(deps, call, deadline)),
    // A call that is blocked between two attempts gets the problem of the attempt before.
    ...(before && { problemBefore: (waitSeconds) => failure(deps, call, { ...before, waitSeconds }) }),
  };
  await checkAdmission(deps, admissionRequest);
  const signed = await signWithRetry(deps, { call, connection, refused, deadline });
  if (signed === undefined) throw before ? failure(deps, call, before) : outOfTime(vendor.title);
  const admission = await acquireAdmission(deps, admissionRequest);
  const leftMs = deadline - clock.monotonic();
  const request = outgoingRequest(deps, call, signed);
  const tracked = progress.track(deps.exchange, clock);
  const send = (traced: OutgoingRequest) => tracked(traced, exchangeLimits(vendor, call, leftMs));
  const exchange = leftMs < minMs(call) ? tooLate : await exchangeInSpan({ call, attempt, vendor, request, send });
  if (admission !== undefined) await deps.guard?.record(admission, call, exchange);
  // The call that failed waits for the probe, not the next partner's. Without the time, the next call sends it.
  if (deps.guard?.isSuspected(call) && deadline - clock.monotonic() > 0) await probeVendor(deps, call, deadline);
  const decision = classifyExchange(vendor, call, exchange, { attempt, refreshed, now: clock.now() });
  return { signed, url: request.url, exchange, decision };
}

interface TracedExchange {
  readonly call: Call;
  readonly attempt: number;
  readonly vendor: SendDependencies["vendor"];
  readonly request: OutgoingRequest;
  readonly send: (request: OutgoingRequest) => Promise<Exchange>;
}

/** Sends a request as a span of its own, which a traceparent of the partner's then names. */
function exchangeInSpan({ call, attempt, vendor, request, send }: TracedExchange): Promise<Exchange> {
  const attributes = { vendor: vendor.id, connection: call.connectionName, operation: call.action, attempt };
  return inSpan({ name: "exchange", kind: "client", attributes }, async () => {
    const ended = await send({ ...request, headers: withTraceparent(request.headers, currentTrace()) });
    if (ended.kind === "answered") annotateSpan({ status: ended.answer.status });
    else failSpan();
    return ended;
  });
}

/** Sends the vendor's probe, an ordinary call whose result the circuit breaker counts. */
async function probeVendor(deps: SendDependencies, call: Call, deadline: number): Promise<void> {
  const probe = probeCall(deps.vendor, call);
  try {
    await createSendCall(deps)({
      call: probe,
      deadline: Math.min(deadline, deps.clock.monotonic() + probeTimeoutMs),
    });
  } catch {
    // The waiting call asks the circuit breaker, whatever the probe's result.
  }
}

/** The vendor refuses this operation to the connection: no alarm, since every other call works. */
function operationRefused({ log, vendor }: SendDependencies, call: Call, decision: Decision): Problem {
  const at = { vendor: vendor.id, connection: call.connectionName };
  log?.warn("operation.credentials-refused", { ...at, operation: call.action });
  return callProblem({ ...decision, operationRefused: true }, { safe: call.safe, vendorTitle: vendor.title });
}

function failure(deps: SendDependencies, call: Call, decision: Decision): Problem {
  if (decision.credentialsRefused) {
    // An alarm counts these lines: the vendor refuses the old token and a new one, or the API key.
    deps.log?.error("credentials.refused", { vendor: deps.vendor.id, connection: call.connectionName });
  }
  return callProblem(decision, { safe: call.safe, vendorTitle: deps.vendor.title });
}
