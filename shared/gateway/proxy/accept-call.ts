import { forbidden } from "../../core/problem.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import type { OperationMatcher } from "../../vendors/operation-match.ts";
import {
  directoryUnavailable,
  readCaller,
  refuseSecondAuthorization,
  requireActive,
} from "../access/identify-caller.ts";
import type { CallContext } from "../calls/call-context.ts";
import { withTenant } from "../calls/choose-tenant.ts";
import { readCall } from "../calls/read-call.ts";
import { type CallTarget, readTarget, refuseLoginPath } from "../calls/read-target.ts";
import { withSafePost } from "../calls/safe-post.ts";
import { SendProgress } from "../calls/send-progress.ts";
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
  return async (request) => {
    refuseSecondAuthorization(request.headers);
    const { caller } = request;
    const partner = requireActive(await orUnavailable(readCaller(deps.partners, caller), directoryUnavailable));
    if (caller === undefined) throw forbidden("The request has no caller.");
    // The record alone is read, so that another partner's upload is 404 whatever the key may call.
    const upload = await findUpload({ request, partnerId: caller.partnerId });
    const { vendor, matcher, connectionNames: connections } = deps;
    const target = readTarget({ request, vendor, matcher, grants: partner.grants, connections });
    const read = { ...readCall({ request, vendor, target, upload }), partnerId: caller.partnerId };
    if (read.operation === undefined) await refuseConnectionLogin(deps, target);
    if (deps.requireIdempotencyKeys) requireIdempotencyKey(read.operation, request.headers);
    const call = await withTenant(deps, await withSafePost(deps, read));
    const prefer = readPrefer(request.headers);
    const preferredMs = (prefer.wait ?? Number.POSITIVE_INFINITY) * 1000;
    const waitMs = Math.min(budgetMs, preferredMs, request.remainingMs() - reserveMs);
    const deadline = deps.clock.monotonic() + waitMs;
    return { request, caller, call, deadline, progress: new SendProgress(), prefer, upload, waitMs };
  };
}

/** Refuses the connection's login path before the call is recorded. Signing checks it again with the secret of then. */
async function refuseConnectionLogin(
  { vendor, connections }: AcceptCallDependencies,
  { connectionName, path }: CallTarget,
): Promise<void> {
  if (vendor.auth.kind === "access-token") refuseLoginPath(vendor, await connections.get(connectionName), path);
}
