import { deprecationHeaders } from "../../core/deprecation.ts";
import { forbidden, Problem } from "../../core/problem.ts";
import type { Caller, GatewayRequest } from "../../http/messages.ts";
import type { OperationMatcher } from "../../vendors/operation-match.ts";
import type { Connection } from "../../vendors/types.ts";
import { findCaller, refuseSecondAuthorization, requireActive } from "../access/identify-caller.ts";
import { createRefuseLoops } from "../access/refuse-loops.ts";
import type { CallContext } from "../calls/call-context.ts";
import { callWarnings, operationWarnings, problemWithWarnings } from "../calls/call-warnings.ts";
import { refuseOtherAudience } from "../calls/check-audience.ts";
import { withTenant } from "../calls/choose-tenant.ts";
import { problemWithOwnHeaders } from "../calls/own-headers.ts";
import { readCall } from "../calls/read-call.ts";
import { type CallTarget, readTarget, refuseLoginPath } from "../calls/read-target.ts";
import { withSafePost } from "../calls/safe-post.ts";
import { SendProgress } from "../calls/send-progress.ts";
import { purposeOfGrants } from "../disclosures/purpose-of.ts";
import { requireIdempotencyKey } from "../jobs/idempotency-key.ts";
import type { JobDependencies } from "../jobs/job-dependencies.ts";
import { type Preference, readPrefer } from "../jobs/prefer.ts";
import type { Upload } from "../model/upload.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import { createFindUpload } from "../uploads/find-upload.ts";

export interface AcceptCallDependencies extends JobDependencies {
  readonly matcher: OperationMatcher;
  readonly partners: PartnerReader;
  /** Names of the vendor's connections on this stage. */
  readonly connectionNames: readonly string[];
}

/** A request that may go to the vendor. */
export interface AcceptedCall extends CallContext {
  readonly prefer: Preference;
  /** Takes the place of the request's body; not read yet. */
  readonly upload: Upload | undefined;
  /** From now to the deadline. */
  readonly waitMs: number;
  /** Items of `Gateway-Warning` on its answer, whatever that is. */
  readonly warnings: readonly string[];
}

/** The caller's time for one call; API Gateway gives up after 29 s. */
const budgetMs = 25_000;

/** Left of the invocation for writing the answer. */
const reserveMs = 1_000;

/**
 * Reads a partner's request in the order in which nothing is revealed: partner, upload, path, connection, grant, and only
 * then headers, query and body.
 *
 * The function throws a Problem for a request that is refused or cannot be checked.
 */
export function createAcceptCall(deps: AcceptCallDependencies): (request: GatewayRequest) => Promise<AcceptedCall> {
  const findUpload = createFindUpload(deps);
  const refuseLoops = createRefuseLoops(deps);
  const readContent = createReadContent(deps);
  return async (request) => {
    refuseSecondAuthorization(request.headers);
    const { caller } = request;
    const known = await findCaller(deps.partners, caller);
    const partner = requireActive(known, deps.clock.now());
    if (caller === undefined) throw forbidden("The request has no caller.");
    await refuseLoops(request);
    // The record alone is read, so that another partner's upload is 404 whatever the key may call.
    const upload = await findUpload({ request, partnerId: caller.partnerId });
    const { vendor, matcher, connectionNames: connections } = deps;
    const target = readTarget({ request, vendor, matcher, grants: partner.grants, connections });
    const { call, warnings } = await readContent({ request, caller, target, upload });
    const { connectionName: connection, action } = target;
    const purpose = purposeOfGrants(partner, { vendor: vendor.id, connection, action });
    const prefer = readPrefer(request.headers);
    const preferredMs = (prefer.wait ?? Number.POSITIVE_INFINITY) * 1000;
    const waitMs = Math.min(budgetMs, preferredMs, request.remainingMs() - reserveMs);
    const deadline = deps.clock.monotonic() + waitMs;
    const progress = new SendProgress();
    return { request, caller, call, purpose, deadline, progress, prefer, upload, waitMs, warnings };
  };
}

/** A granted request, before its headers, query and body are read. */
interface TargetedRequest {
  readonly request: GatewayRequest;
  readonly caller: Caller;
  readonly target: CallTarget;
  readonly upload: Upload | undefined;
}

/**
 * Reads the rest of a request whose target may be called. A problem has the warnings about its operation.
 *
 * The function throws a Problem for a call that is not for this connection, or that is refused.
 */
function createReadContent(deps: AcceptCallDependencies) {
  const { vendor } = deps;
  return async ({
    request,
    caller,
    target,
    upload,
  }: TargetedRequest): Promise<Pick<AcceptedCall, "call" | "warnings">> => {
    try {
      const connection = await audienceConnection(deps, target);
      const audience = { operation: target.match?.operation, path: target.path };
      if (connection !== undefined) refuseOtherAudience(vendor, connection, audience);
      const read = { ...readCall({ request, vendor, target, upload }), partnerId: caller.partnerId };
      if (read.operation === undefined) await refuseConnectionLogin(deps, target);
      if (deps.requireIdempotencyKeys) requireIdempotencyKey(read.operation, request.headers);
      const call = await withTenant(deps, await withSafePost(deps, read));
      return { call, warnings: callWarnings(vendor, call, connection) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const operation = target.match?.operation;
      const deprecated = operation?.deprecated ? deprecationHeaders(operation.deprecated) : {};
      throw problemWithWarnings(problemWithOwnHeaders(error, deprecated), operationWarnings(operation));
    }
  };
}

/**
 * The connection, where its audiences can refuse a call of this vendor. A secret that cannot be used refuses nothing
 * here: the call is recorded and waits for the operator, and signing checks its audience again.
 */
async function audienceConnection(
  { vendor, connections }: AcceptCallDependencies,
  { connectionName }: CallTarget,
): Promise<Connection | undefined> {
  if (vendor.audiences === undefined) return undefined;
  try {
    return await connections.get(connectionName);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Refuses the connection's login path before the call is recorded. Signing checks it again with the secret of then. */
async function refuseConnectionLogin(
  { vendor, connections }: AcceptCallDependencies,
  { connectionName, path }: CallTarget,
): Promise<void> {
  if (vendor.auth.kind === "access-token") refuseLoginPath(vendor, await connections.get(connectionName), path);
}
