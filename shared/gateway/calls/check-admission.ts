import type { Clock } from "../../core/clock.ts";
import type { Problem } from "../../core/problem.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { type Block, blockProblem, type ProbeFirst, probeInProgress, shouldWait } from "../resilience/block.ts";
import type { Admission, ConnectionGuard } from "../resilience/connection-guard.ts";
import type { Call } from "./call.ts";
import { outOfTime } from "./call-problems.ts";

export interface AdmissionDependencies {
  readonly vendor: VendorDescriptor;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
  /** Absent where nothing is blocked. */
  readonly guard?: ConnectionGuard;
}

/** The vendor's probe before one attempt. */
export class AttemptProbe {
  readonly #send: () => Promise<void>;
  #sent = false;

  constructor(send: () => Promise<void>) {
    this.#send = send;
  }

  get sent(): boolean {
    return this.#sent;
  }

  async send(): Promise<void> {
    this.#sent = true;
    await this.#send();
  }
}

/** One attempt that asks the connection guard for admission. */
export interface AdmissionRequest {
  readonly call: Call;
  /** From 1. */
  readonly attempt: number;
  /** Later than this the attempt could not be answered in its caller's time, by the monotonic clock. */
  readonly deadline: number;
  /** The problem of the attempt before, for a further attempt that is blocked. */
  readonly problemBefore?: (retryAfterSeconds: number) => Problem;
  /** Sends the vendor's probe, once for an attempt, so that the circuit breaker learns whether the vendor works. */
  readonly probe: AttemptProbe;
}

/**
 * Checks whether an attempt would be admitted, before any work is done for it: a call that is blocked needs no login.
 *
 * @throws Problem for a call that is answered at once
 */
export async function checkAdmission(deps: AdmissionDependencies, request: AdmissionRequest): Promise<void> {
  await waitForAdmission(deps, request, async () => deps.guard?.check(request.call, request.probe.sent));
}

/**
 * Acquires the admission of an attempt, right before its first byte.
 *
 * @returns `undefined` where there is no guard
 * @throws Problem for a call that is answered at once
 */
export async function acquireAdmission(
  deps: AdmissionDependencies,
  request: AdmissionRequest,
): Promise<Admission | undefined> {
  return await waitForAdmission(deps, request, async () => deps.guard?.admit(request.call, request.probe.sent));
}

async function waitForAdmission(
  deps: AdmissionDependencies,
  { call, attempt, deadline, problemBefore, probe }: AdmissionRequest,
  ask: () => Promise<Admission | Block | ProbeFirst | undefined>,
): Promise<Admission | undefined> {
  for (;;) {
    if (deps.clock.monotonic() > deadline) throw problemBefore?.(1) ?? outOfTime(deps.vendor.title);
    const answer = await ask();
    if (answer === undefined || answer.kind === "admitted") return answer;
    if (answer.kind === "probe-first" && !probe.sent) {
      await probe.send();
      continue;
    }
    const block = answer.kind === "probe-first" ? probeInProgress : answer;
    const leftMs = deadline - deps.clock.monotonic();
    if (!shouldWait(block, { attempt, maxWaitMs: call.maxWaitMs, leftMs })) {
      throw problemBefore?.(block.waitMs / 1000) ?? blockProblem(block, deps.vendor.title);
    }
    await deps.sleep(block.waitMs);
  }
}
