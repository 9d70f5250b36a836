import { describeError } from "../../core/log.ts";
import type { Connection } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import { assessToken, type TokenAssessment, type TokenFacts } from "./assess-token.ts";
import type { CallContext } from "./call-context.ts";
import { checkToken, noToken } from "./check-token.ts";
import type { TokenDoubt } from "./outcome.ts";
import type { SendDependencies } from "./send-dependencies.ts";
import { within } from "./sign-with-retry.ts";

/** A token that an answer has put in doubt, and the call that got the answer. */
export interface DoubtedToken extends Pick<CallContext, "call" | "deadline"> {
  readonly connection: Connection;
  readonly token: AccessToken;
  readonly doubt: TokenDoubt;
}

/** In milliseconds, left of the caller's time for sending the call again. */
const reserveMs = 1_000;

/** A call that finds a check of the same token in progress waits this long for its result, and polls this often. */
const maxWaitMs = 4_000;
const pollMs = 100;

/**
 * Finds out whether a call failed for its token, and discards a token that may be revoked, so that the next call logs in:
 * at once where the vendor has refused it, after the vendor's token check otherwise. One token is checked once in 10 s,
 * by all containers together.
 *
 * Never throws: whatever fails here, the vendor's answer is the call's answer.
 *
 * @returns whether the token is certainly revoked and the call may be sent again with a new one
 */
export async function confirmToken(deps: SendDependencies, doubted: DoubtedToken): Promise<boolean> {
  const { call, deadline, doubt } = doubted;
  try {
    const assessment = await assess(deps, { ...doubted, deadline: deadline - reserveMs });
    return assessment === "revoked" && doubt.mayResend;
  } catch (error) {
    deps.log?.warn("token.not-checked", {
      vendor: deps.vendor.id,
      connection: call.connectionName,
      ...describeError(error),
    });
    return false;
  }
}

async function assess(deps: SendDependencies, doubted: DoubtedToken): Promise<TokenAssessment> {
  const { connection, token, doubt } = doubted;
  if (!doubt.refused) return await claimAndCheck(deps, doubted);
  // Both at once: a token that is revoked between the call and its check looks like one that was revoked before the call.
  const [assessment] = await Promise.all([claimAndCheck(deps, doubted), deps.tokens.discard(connection, token)]);
  return assessment;
}

/** Checks the token, or waits for the result of the call that does. */
async function claimAndCheck(deps: SendDependencies, doubted: DoubtedToken): Promise<TokenAssessment> {
  const { tokens, vendor, clock } = deps;
  const { deadline, connection, token, doubt } = doubted;
  if (vendor.tokenCheck === undefined || deadline <= clock.monotonic()) return "unknown";
  const id = await tokens.checks.claim(connection, token);
  if (id === undefined) return await resultOfOther(deps, doubted);
  const assessment = assessToken(await collectFacts(deps, doubted));
  deps.log?.info("token.checked", { vendor: vendor.id, connection: connection.name, assessment });
  if (assessment === "revoked" && !doubt.refused) await tokens.discard(connection, token);
  if (assessment === "unverifiable") await tokens.invalidate(connection, token);
  await tokens.checks.record(connection, id, assessment === "revoked");
  return assessment;
}

async function collectFacts(deps: SendDependencies, doubted: DoubtedToken): Promise<TokenFacts> {
  const { tokens, clock } = deps;
  const { deadline, connection, token, doubt } = doubted;
  const old = await checkToken(deps, doubted);
  if (old === "unknown") return { old };
  if (old === "accepted") return { old, without: await checkToken(deps, { ...doubted, token: noToken }) };
  // A token whose refusal is uncertain is not recorded as refused, since the vendor may give it again.
  await (doubt.refused ? tokens.discard(connection, token) : tokens.invalidate(connection, token));
  const successor = await within(deadline - clock.monotonic(), tokens.get(connection));
  if (successor === undefined || successor.value === token.value) return { old };
  return { old, successor: await checkToken(deps, { ...doubted, token: successor }) };
}

/** The result of another call's check of the same token, which may still be in progress. */
async function resultOfOther(
  { tokens, clock, sleep }: SendDependencies,
  { connection, token, doubt, deadline }: DoubtedToken,
): Promise<TokenAssessment> {
  const until = Math.min(deadline, clock.monotonic() + maxWaitMs);
  for (;;) {
    const check = await tokens.checks.last(connection, token);
    if (check === undefined || check.revoked === false) return "unknown";
    if (check.revoked === true) {
      if (!doubt.refused) await tokens.discard(connection, token);
      return "revoked";
    }
    if (!doubt.mayResend || clock.monotonic() + pollMs > until) return "unknown";
    await sleep(pollMs);
  }
}
