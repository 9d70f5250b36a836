import { badRequest } from "../../core/problem.ts";
import { currentTraceparent } from "../../core/tracing/current-span.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import { sizeOf } from "../../http/body.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { Call } from "../calls/call.ts";
import type { CallContext } from "../calls/call-context.ts";
import { vendorHeaders } from "../calls/vendor-headers.ts";
import type { StoredJob } from "../model/job.ts";
import { requestSubjects } from "../privacy/call-subjects.ts";
import { fingerprintOf, jobIdOf, readIdempotencyKey } from "./idempotency-key.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { jobNotRecorded } from "./job-problems.ts";

type BuildDependencies = Pick<JobDependencies, "vendor" | "digest" | "clock" | "waits">;

/** A call, and whether its job is queued or sent at once. */
export interface BuildInput extends Pick<CallContext, "request" | "caller" | "call" | "purpose"> {
  readonly status: "queued" | "sending";
  /** Checks the call between its guards and its job: the job as it is to be recorded. A repeat under a key is not checked again. */
  readonly checkJob?: ((job: StoredJob) => Promise<StoredJob>) | undefined;
}

/**
 * Builds the job of a call, without recording it.
 *
 * @returns a function that throws Problem 400 for an invalid `Idempotency-Key` or `Gateway-Expires`, and 503 `not-sent`
 */
export function createBuildJob(deps: BuildDependencies) {
  const { vendor, clock, waits } = deps;
  return async ({ request, caller, call, purpose, status }: BuildInput): Promise<StoredJob> => {
    const key = readIdempotencyKey(request.headers);
    const expires = readExpires(request.headers, call.operation);
    const digest = await orUnavailable(deps.digest(), jobNotRecorded);
    const now = clock.now();
    const scope = { partnerId: caller.partnerId, vendor: vendor.id, connection: call.connectionName };
    const of = { vendor, connection: call.connectionName, operation: call.action };
    const subjects = requestSubjects(digest, of, call.request);
    return {
      id: jobIdOf(digest, scope, key),
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
      deadline: now + (expires * 1000) / waits.scale,
      fingerprint: fingerprintOf(digest, call.request, vendor.tenantHeader),
      responseStatus: null,
      leaseExpiresAt: null,
      notify: status === "queued",
      keyId: caller.keyId,
      ...(purpose !== null && { purpose }),
      ...(subjects.length > 0 && { subjects }),
      ...currentTraceparent(),
      request: { ...call.request, headers: storedHeaders(vendor, call), ...storedWarnings(call) },
      response: null,
    };
  };
}

function storedWarnings({ warnings = [] }: Call): Pick<StoredJob["request"], "warnings"> {
  return warnings.length === 0 ? {} : { warnings };
}

/** The headers that go to the vendor, and the one that names its tenant. */
function storedHeaders(vendor: VendorDescriptor, call: Call): HttpHeaders {
  const { headers, body } = call.request;
  const tenant = vendor.tenantHeader === undefined ? undefined : headers[vendor.tenantHeader];
  return {
    ...vendorHeaders(vendor, { operation: call.operation, headers, hasBody: sizeOf(body) > 0 }),
    ...(vendor.tenantHeader === undefined || tenant === undefined ? {} : { [vendor.tenantHeader]: tenant }),
  };
}

/** A job expires a day after its creation, unless `Gateway-Expires` asks for less. */
const maxExpirySeconds = 24 * 3600;

/** A message to a patient expires earlier, unless `Gateway-Expires` says otherwise. */
const messageExpirySeconds = 3600;

/**
 * Reads the seconds after which a queued job is no longer sent.
 *
 * @param operation `undefined` for a path that the catalogue does not know
 * @throws Problem 400 for anything but whole seconds from 1 to 86,400
 */
export function readExpires(headers: HttpHeaders, operation?: Pick<Operation, "messageToPatient">): number {
  const values = headers["gateway-expires"];
  if (values === undefined) return operation?.messageToPatient ? messageExpirySeconds : maxExpirySeconds;
  const seconds = Number(values[0]);
  if (values.length === 1 && /^\d{1,6}$/.test(values[0] ?? "") && seconds >= 1 && seconds <= maxExpirySeconds) {
    return seconds;
  }
  throw badRequest("Gateway-Expires must be whole seconds from 1 to 86400.");
}
