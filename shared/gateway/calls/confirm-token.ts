import { describeError } from "../../core/log.ts";
import type { Connection } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import { askWithToken } from "./ask-with-token.ts";
import type { TokenDoubt } from "./outcome.ts";
import type { Call } from "./read-call.ts";
import type { SendDependencies } from "./send-dependencies.ts";
import { within } from "./sign-with-retry.ts";
import { type TokenFacts, type TokenFinding, tokenFinding } from "./token-finding.ts";

/** A token that an answer has put in doubt. */
export interface DoubtedToken {
  readonly connection: Connection;
  readonly token: AccessToken;
  readonly doubt: TokenDoubt;
}

/** Left of the caller's time for the call itself, when it is sent again. */
const reserveMs = 1_000;

/** Who finds a check of the same token under way waits this long for what it finds, and looks this often. */
const maxWaitMs = 4_000;
const lookMs = 100;

/** Stands for no token: what the vendor answers then shows whether its check looks at tokens at all. */
const noToken = { value: "", version: 0 };

/**
 * Finds out whether a call failed for its token, and lets the token go where it may be dead, so that the next call logs
 * in: at once where the vendor has refused it, after the vendor's token check otherwise. One token is checked once in
 * 10 s, by all containers together.
 *
 * Never throws: whatever goes wrong on the way, the vendor's answer is the call's answer.
 *
 * @param deadline when the caller's time is over, by the monotonic clock
 * @returns whether the token is dead for sure and the call may be sent again with a new one
 */
export async function confirmToken(
  deps: SendDependencies,
  call: Call,
  doubted: DoubtedToken,
  deadline: number,
): Promise<boolean> {
  try {
    return (await confirm(deps, call, doubted, deadline - reserveMs)) === "dead" && doubted.doubt.mayResend;
  } catch (error) {
    deps.log?.warn("token.not-checked", {
      vendor: deps.vendor.id,
      connection: call.connectionName,
      ...describeError(error),
    });
    return false;
  }
}

async function confirm(
  deps: SendDependencies,
  call: Call,
  { connection, token, doubt }: DoubtedToken,
  deadline: number,
): Promise<TokenFinding> {
  const { tokens } = deps;
  if (!doubt.refused) return await check(deps, call, { connection, token, doubt }, deadline);
  // Both at once: a token that dies between the call and its check looks like one that was dead before the call.
  const [finding] = await Promise.all([
    check(deps, call, { connection, token, doubt }, deadline),
    tokens.discard(connection, token),
  ]);
  return finding;
}

/** Asks the vendor, or learns from the call that is asking. */
async function check(
  deps: SendDependencies,
  call: Call,
  { connection, token, doubt }: DoubtedToken,
  deadline: number,
): Promise<TokenFinding> {
  const { tokens, vendor, clock } = deps;
  if (vendor.tokenCheck === undefined || deadline <= clock.monotonic()) return "unknown";
  const id = await tokens.checks.claim(connection, token);
  if (id === undefined) return await findingOfAnother(deps, { connection, token, doubt }, deadline);
  const finding = tokenFinding(await ask(deps, call, { connection, token, doubt }, deadline));
  deps.log?.info("token.checked", { vendor: vendor.id, connection: connection.name, finding });
  if (finding === "dead" && !doubt.refused) await tokens.discard(connection, token);
  if (finding === "untold") await tokens.forget(connection, token);
  await tokens.checks.note(connection, id, finding === "dead");
  return finding;
}

async function ask(
  deps: SendDependencies,
  call: Call,
  { connection, token, doubt }: DoubtedToken,
  deadline: number,
): Promise<TokenFacts> {
  const { tokens, clock } = deps;
  const old = await askWithToken(deps, call, { connection, token }, deadline);
  if (old === "unknown") return { old };
  if (old === "accepted") {
    return { old, without: await askWithToken(deps, call, { connection, token: noToken }, deadline) };
  }
  // A token that is not refused for sure may come again from the vendor: it is not remembered as refused.
  await (doubt.refused ? tokens.discard(connection, token) : tokens.forget(connection, token));
  const successor = await within(deadline - clock.monotonic(), tokens.get(connection));
  if (successor === undefined || successor.value === token.value) return { old };
  return { old, successor: await askWithToken(deps, call, { connection, token: successor }, deadline) };
}

/** What the check of another call has found of the same token, or finds in a moment. */
async function findingOfAnother(
  { tokens, clock, sleep }: SendDependencies,
  { connection, token, doubt }: DoubtedToken,
  deadline: number,
): Promise<TokenFinding> {
  const until = Math.min(deadline, clock.monotonic() + maxWaitMs);
  for (;;) {
    const check = await tokens.checks.last(connection, token);
    if (check === undefined || check.dead === false) return "unknown";
    if (check.dead === true) {
      if (!doubt.refused) await tokens.discard(connection, token);
      return "dead";
    }
    if (!doubt.mayResend || clock.monotonic() + lookMs > until) return "unknown";
    await sleep(lookMs);
  }
}
