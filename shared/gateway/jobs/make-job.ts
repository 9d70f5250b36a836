import { Problem } from "../../core/problem.ts";
import { sizeOf } from "../../http/body.ts";
import type { Caller, GatewayRequest } from "../../http/messages.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "../calls/read-call.ts";
import { vendorHeaders } from "../calls/vendor-headers.ts";
import type { StoredJob } from "../model/job.ts";
import { JobMayStand } from "../ports/job-store.ts";
import { uncertainJob } from "./idempotent-replay.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { fingerprint, jobId } from "./job-id.ts";
import { readExpires, readIdempotencyKey } from "./prefer.ts";

const mayStand =
  "The call could not be recorded for sure. If its job stands it will be made: ask for the job before you send again.";

/** Headers that the job needs beyond those that go on to the vendor. */
function keptHeaders(vendor: VendorDescriptor, call: Call): Record<string, readonly string[]> {
  const { headers, body } = call.request;
  const tenant = vendor.tenantHeader === undefined ? undefined : headers[vendor.tenantHeader];
  return {
    ...vendorHeaders(vendor, { operation: call.operation, headers, hasBody: sizeOf(body) > 0 }),
    ...(vendor.tenantHeader === undefined || tenant === undefined ? {} : { [vendor.tenantHeader]: tenant }),
  };
}

/**
 * Writes down what a request asks for, as a job that does not stand anywhere yet.
 *
 * @throws Problem 400 for an `Idempotency-Key` or `Gateway-Expires` that makes no sense
 */
export async function makeJob(
  deps: JobDependencies,
  request: GatewayRequest,
  caller: Caller,
  call: Call,
  status: "queued" | "sending",
): Promise<StoredJob> {
  const key = readIdempotencyKey(request.headers);
  const expires = readExpires(request.headers);
  const digest = await recorded(deps.digest());
  const now = deps.clock.now();
  const scope = { partnerId: caller.partnerId, vendor: deps.vendor.id, connection: call.connectionName };
  return {
    id: jobId(digest, scope, key),
    ...scope,
    operation: call.action,
    safe: call.safe,
    status,
    outcome: null,
    claims: status === "sending" ? 1 : 0,
    attempts: status === "sending" ? 1 : 0,
    createdAt: now,
    updatedAt: now,
    nextAttemptAt: status === "queued" ? now : null,
    deadline: now + (expires * 1000) / deps.waits.scale,
    fingerprint: fingerprint(digest, call, deps.vendor.tenantHeader),
    responseStatus: null,
    leaseUntil: null,
    notify: status === "queued",
    request: { ...call.request, headers: keptHeaders(deps.vendor, call) },
    response: null,
  };
}

/**
 * A call that cannot be recorded is not made (design, Jobs).
 *
 * @throws Problem 503 `not-sent`; 504 for a queued job that may stand after all, since it will be made then
 */
export async function recorded<Result>(writing: Promise<Result>, queuedJobId?: string): Promise<Result> {
  try {
    return await writing;
  } catch (cause) {
    if (queuedJobId !== undefined && cause instanceof JobMayStand) throw uncertainJob(queuedJobId, mayStand);
    throw new Problem(
      {
        status: 503,
        name: "job-not-recorded",
        title: "Service unavailable",
        detail: "The call could not be recorded, so it was not made. Nothing was sent; try again.",
        outcome: "not-sent",
        retryable: true,
        retryAfterSeconds: 1,
      },
      { cause },
    );
  }
}
