import type { Problem } from "../../core/problem.ts";
import type { Body } from "../../http/body.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { Answer } from "../../http/read-answer.ts";
import type { BodyReading, Connection } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import { backoffMs, maxTries } from "./backoff.ts";
import { callProblem, outOfTime } from "./call-problems.ts";
import { acquireAdmission, checkAdmission, type Passing } from "./check-admission.ts";
import { classifyExchange, type WorkDone, workDone } from "./classify-exchange.ts";
import { confirmToken } from "./confirm-token.ts";
import { exchangeLimits, minMs } from "./exchange-limits.ts";
import { passOnAnswer } from "./forward-answer.ts";
import type { Decision } from "./outcome.ts";
import { probeCall, probeTimeoutMs } from "./probe-call.ts";
import type { Call } from "./read-call.ts";
import { outgoingRequest, type SendDependencies, vendorPlace } from "./send-dependencies.ts";
import { SentBytes } from "./sent-bytes.ts";
import type { SignedCall } from "./sign-call.ts";
import { signWithRetry } from "./sign-with-retry.ts";

/** A call that the vendor answered, and what the answer says of the work. */
export interface SentCall extends WorkDone {
  readonly answer: Answer;
}

/** Counts a call's exchanges with the vendor, each before its first byte. */
export interface ExchangeCount {
  begun: number;
}

/** Getting leave took the time: nothing was sent, and it says nothing of the vendor. */
const tooLate: Exchange = { kind: "failed", phase: "before-first-byte", cause: "timeout" };

/**
 * Sends one call to the vendor, again where its outcome allows it, until it is answered or the budget is spent.
 *
 * @param deadline when the budget ends, by the monotonic clock
 * @param count counts what was begun, also of a call that fails
 * @throws Problem with the outcome for a call that has no answer to pass on, and for an error of ours in its midst; never
 *   anything else
 */
export async function sendCall(
  deps: SendDependencies,
  call: Call,
  body: Body,
  deadline: number,
  count: ExchangeCount = { begun: 0 },
): Promise<SentCall> {
  const sent = new SentBytes();
  try {
    return await tryUntilAnswered(deps, call, body, deadline, { sent, count });
  } catch (error) {
    throw sent.problemOf(error, call.safe);
  }
}

async function tryUntilAnswered(
  deps: SendDependencies,
  call: Call,
  body: Body,
  deadline: number,
  { sent, count }: { readonly sent: SentBytes; readonly count: ExchangeCount },
): Promise<SentCall> {
  const { vendor, clock } = deps;
  let connection: Connection | undefined;
  let refused: AccessToken | undefined;
  let refreshed = false;
  let before: Decision | undefined;
  for (let attempt = 1; ; attempt++) {
    const passing = {
      attempt,
      deadline: deadline - minMs(call),
      ...problemAfter(deps, call, before),
      ask: () => probeVendor(deps, call, deadline),
    };
    await checkAdmission(deps, call, passing);
    const signed = await signWithRetry(deps, { connection, call, body, refused }, deadline);
    if (signed === undefined) throw before ? failed(deps, call, before) : outOfTime(vendor.title);
    const admission = await acquireAdmission(deps, call, passing);
    const leftMs = deadline - clock.monotonic();
    const request = outgoingRequest(deps, call, signed);
    const late = leftMs < minMs(call);
    if (!late) count.begun += 1;
    const exchange = late ? tooLate : await sent.watch(deps.exchange)(request, exchangeLimits(vendor, call, leftMs));
    if (admission !== undefined) await deps.guard?.note(admission, call, exchange);
    const decision = classifyExchange(vendor, call, exchange, { attempt, refreshed, now: clock.now() });
    before = decision;
    sent.settle(decision.outcome);
    if (await hasDeadToken(deps, call, { signed, decision, refreshed }, deadline)) {
      refreshed = true;
      refused = signed.request.token;
      connection = signed.connection;
      // The vendor has refused it, as is sure by now: what becomes of the call from here on is no second doing.
      before = { outcome: "rejected", next: "refresh" };
      sent.settle(before.outcome);
      continue;
    }
    if (decision.outcome === "answered" && exchange.kind === "answered") {
      const answer = passOnAnswer(exchange.answer, vendorPlace(deps, signed.connection, request.url));
      return { answer, ...workDone(call, exchange.answer.status, decision.reading) };
    }
    if (decision.next === "refresh" || (await isWithdrawn(deps, signed, decision, attempt))) {
      refreshed = true;
      refused = signed.request.token;
      connection = await rereadApiKey(deps, signed.connection);
      continue;
    }
    const wait = backoffMs(attempt, deps.random(), decision.waitSeconds);
    const longest = Math.min(deadline - clock.monotonic(), call.maxWaitMs ?? Number.POSITIVE_INFINITY);
    if (decision.next === "stop" || attempt >= maxTries || wait >= longest) throw failed(deps, call, decision);
    await deps.sleep(wait);
  }
}

/**
 * Whether a call has failed for its token, so that it may be sent again with a new one: once. Refused again, the new
 * token is let go for the next call.
 */
async function hasDeadToken(
  deps: SendDependencies,
  call: Call,
  tried: {
    readonly signed: SignedCall;
    readonly decision: Decision & { readonly reading: BodyReading };
    readonly refreshed: boolean;
  },
  deadline: number,
): Promise<boolean> {
  const { connection, request } = tried.signed;
  const { tokenDoubt: doubt, reading } = tried.decision;
  const { token } = request;
  if (token === undefined) return false;
  if (!tried.refreshed) return doubt ? await confirmToken(deps, call, { connection, token, doubt }, deadline) : false;
  if (reading === "token-refused") await deps.tokens.discard(connection, token).catch(() => undefined);
  return false;
}

/**
 * Discards the second token, too, and tells whether it was refused only because the vendor has withdrawn it meanwhile,
 * as a newer one shows: then its refusal says nothing of the credentials. A discard that fails is known to this
 * container all the same.
 */
async function isWithdrawn(
  { tokens }: SendDependencies,
  { request, connection }: SignedCall,
  decision: Decision,
  attempt: number,
): Promise<boolean> {
  const { token } = request;
  if (decision.credentialsRefused !== true || token === undefined) return false;
  await tokens.discard(connection, token).catch(() => undefined);
  if (attempt >= maxTries) return false;
  try {
    return await tokens.isSuperseded(connection, token.version);
  } catch {
    return false;
  }
}

/** An API key has no token to renew; what can be new is the key. */
async function rereadApiKey(deps: SendDependencies, connection: Connection): Promise<Connection> {
  return deps.vendor.auth.kind === "api-key" ? await deps.connections.reread(connection.name) : connection;
}

/** Tells a call that is held back between two tries what it would have been told without a further one. */
function problemAfter(
  deps: SendDependencies,
  call: Call,
  before: Decision | undefined,
): Pick<Passing, "problemBefore"> {
  if (before === undefined) return {};
  return { problemBefore: (waitSeconds) => failed(deps, call, { ...before, waitSeconds }) };
}

/** The probe is a call like any other: the breaker learns from it what it shows. */
async function probeVendor(deps: SendDependencies, call: Call, deadline: number): Promise<void> {
  const probe = probeCall(deps.vendor, call);
  try {
    await sendCall(deps, probe, new Uint8Array(), Math.min(deadline, deps.clock.monotonic() + probeTimeoutMs));
  } catch {
    // Whatever became of it, the call that waits for it asks the breaker.
  }
}

function failed(deps: SendDependencies, call: Call, decision: Decision): Problem {
  if (decision.credentialsRefused) {
    // An alarm counts these lines: the vendor takes neither the token of before nor a new one, or not the key.
    deps.log?.error("credentials.refused", { vendor: deps.vendor.id, connection: call.connectionName });
  }
  return callProblem(
    {
      outcome: decision.outcome === "answered" ? "uncertain" : decision.outcome,
      safe: call.safe,
      credentialsRefused: decision.credentialsRefused ?? false,
      answerTooLarge: decision.answerTooLarge ?? false,
      answerUnreadable: decision.answerUnreadable ?? false,
      retryAfterSeconds: decision.waitSeconds,
    },
    deps.vendor.title,
  );
}
