import { isRecord } from "../../core/schema/structures.ts";
import { type ReconcileMode, reconcileModes } from "../../vendors/reconciliation.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { Job, LookStart } from "../model/job.ts";
import { leaseDurationMs, nextLookAfter } from "../model/job-times.ts";
import type { JobEnd, JobLease } from "../ports/job-store.ts";

/** How a write that becomes uncertain is asked about at its vendor. */
export interface LookPlan {
  readonly modeOf: (vendor: string) => ReconcileMode;
  /** What the job has from then on; nothing where its vendor's uncertain writes are not asked about. */
  readonly start: (
    job: Pick<Job, "vendor" | "operation" | "safe">,
    sent: { readonly from: number; readonly to: number },
    now: number,
  ) => LookStart;
}

/** An attempt that ended, with the lease that it had. */
interface EndedLease {
  readonly job: Pick<Job, "vendor" | "operation" | "safe">;
  readonly lease: Pick<JobLease, "expiresAt">;
  readonly end: JobEnd;
  /** When it ended, in epoch milliseconds. */
  readonly at: number;
}

/** The end with what follows an uncertain one. */
export function withLooks(looks: LookPlan | undefined, { job, lease, end, at }: EndedLease): JobEnd {
  if (end.status !== "uncertain" || looks === undefined) return end;
  return { ...end, ...looks.start(job, { from: lease.expiresAt - leaseDurationMs, to: at }, at) };
}

/** What follows the expiry of a lease, after which no worker makes the call. */
export function looksAfterLease(looks: LookPlan | undefined, job: Job, now: number): LookStart {
  const to = job.leaseExpiresAt ?? now;
  return looks?.start(job, { from: to - leaseDurationMs, to }, now) ?? {};
}

export interface LookPlanOptions {
  readonly vendors: readonly Pick<VendorDescriptor, "id" | "reconcile">[];
  /** By vendor; `off` for one that is not listed. */
  readonly modes: Readonly<Record<string, ReconcileMode>>;
  /** TIME_SCALE divides the times of looks. */
  readonly scale: number;
}

/**
 * Reads RECONCILE: modes by vendor, as JSON; nothing is asked where it is not set.
 *
 * @throws Error for anything else, at cold start
 */
export function readReconcileModes(text: string | undefined): LookPlanOptions["modes"] {
  const given: unknown = text === undefined ? {} : JSON.parse(text);
  const modes = Object.entries(isRecord(given) ? given : { "": null }).map(([vendor, mode]) => {
    const known = reconcileModes.find((one) => one === mode);
    if (known === undefined) throw new Error("RECONCILE must have a mode for each vendor.");
    return [vendor, known] as const;
  });
  return Object.fromEntries(modes);
}

/** A write without a read has its evidence at once, which says so: only its partner can find out. */
export function createLookPlan({ vendors, modes, scale }: LookPlanOptions): LookPlan {
  const modeOf = (vendor: string): ReconcileMode => modes[vendor] ?? "off";
  return {
    modeOf,
    start({ vendor, operation, safe }, sent, now) {
      if (safe || modeOf(vendor) === "off") return {};
      const read = vendors.find(({ id }) => id === vendor)?.reconcile?.[operation];
      if (read === undefined) {
        const none = { finding: "unknown", proof: null, reason: "no-read", operation: null, at: now } as const;
        return { sent, looks: 0, evidence: none };
      }
      const nextLookAt = nextLookAfter(now, sent.to, scale);
      return { sent, looks: 0, uncertainDue: true, ...(nextLookAt === undefined ? {} : { nextLookAt }) };
    },
  };
}
