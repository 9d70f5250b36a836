import type { Connection } from "../../vendors/types.ts";
import { maxAttempts } from "./backoff.ts";
import type { CallContext } from "./call-context.ts";
import { isTokenAccepted } from "./check-token.ts";
import type { ClassifiedExchange } from "./classify-exchange.ts";
import { confirmToken } from "./confirm-token.ts";
import type { SendDependencies } from "./send-dependencies.ts";
import type { SignedCall } from "./sign-call.ts";

/** An attempt that has ended, and may have been refused for its credentials. */
export interface RefusedAttempt extends Pick<CallContext, "call" | "deadline"> {
  readonly signed: SignedCall;
  readonly decision: ClassifiedExchange;
  /** From 1. */
  readonly attempt: number;
  /** Whether it was signed with a new token after a refusal. */
  readonly refreshed: boolean;
}

/**
 * Whether a call failed for its token, so that it may be sent again with a new one: once. A new token that is refused,
 * too, is discarded for the next call.
 */
export async function hasRevokedToken(
  deps: SendDependencies,
  { call, deadline, signed, decision, refreshed }: RefusedAttempt,
): Promise<boolean> {
  const { connection, request } = signed;
  const { tokenDoubt: doubt, reading } = decision;
  const { token } = request;
  if (token === undefined) return false;
  if (!refreshed) return doubt ? await confirmToken(deps, { call, deadline, connection, token, doubt }) : false;
  if (reading === "token-refused") await deps.tokens.discard(connection, token).catch(() => undefined);
  return false;
}

/**
 * Whether the vendor refuses the operation, and not the credentials: it accepts the new token, which it has just refused,
 * for its probe. Then the token remains for all other calls, and the refusal counts for the partner's operation alone.
 */
export async function isOperationRefused(
  deps: SendDependencies,
  { call, deadline, signed, decision }: Pick<RefusedAttempt, "call" | "deadline" | "signed" | "decision">,
): Promise<boolean> {
  const { connection, request } = signed;
  const { token } = request;
  if (decision.credentialsRefused !== true || token === undefined || call.own === true) return false;
  try {
    // A newer token is tried first: the vendor may have withdrawn this one meanwhile.
    if (await deps.tokens.isSuperseded(connection, token.version)) return false;
    if (!(await isTokenAccepted(deps, { call, deadline, connection, token }))) return false;
  } catch {
    return false;
  }
  await deps.guard?.recordRefusal(call);
  return true;
}

/**
 * Discards the second refused token, too. Returns whether a newer token exists: then the vendor has withdrawn this one
 * meanwhile, and its refusal says nothing about the credentials. A discard that fails still counts in this container.
 */
export async function isSuperseded(
  { tokens }: SendDependencies,
  { signed, decision, attempt }: Pick<RefusedAttempt, "signed" | "decision" | "attempt">,
): Promise<boolean> {
  const { connection, request } = signed;
  const { token } = request;
  if (decision.credentialsRefused !== true || token === undefined) return false;
  await tokens.discard(connection, token).catch(() => undefined);
  if (attempt >= maxAttempts) return false;
  try {
    return await tokens.isSuperseded(connection, token.version);
  } catch {
    return false;
  }
}

/** Credentials that are sent with each call have no token to refresh; the secret may hold new ones. */
export async function rereadCredentials(deps: SendDependencies, connection: Connection): Promise<Connection> {
  return deps.vendor.auth.kind !== "access-token" ? await deps.connections.reread(connection.name) : connection;
}
