import { createHash } from "node:crypto";
import type { Clock } from "../../../shared/core/clock.ts";
import { hasReleasedKey, type Job, requeuedForMs, type StoredJob } from "../../../shared/gateway/model/job.ts";
import { type DueIndex, dueShards } from "../../../shared/gateway/ports/due-index.ts";
import type { JobEnd, JobStore } from "../../../shared/gateway/ports/job-store.ts";

interface Entry {
  job: StoredJob;
  owner?: string | undefined;
  dueAt?: number | undefined;
  /** `null` while it must not go. */
  expiresAt: number | null;
}

const retentionMs = 30 * 24 * 3_600_000;

/** Jobs in memory, under the same rules as the adapter's conditional writes. */
export function memoryJobStore(clock: Clock) {
  const entries = new Map<string, Entry>();
  const find = (id: string): Entry | undefined => {
    const entry = entries.get(id);
    return entry !== undefined && (entry.expiresAt ?? Number.POSITIVE_INFINITY) > clock.now() ? entry : undefined;
  };
  const change = (id: string, holds: (entry: Entry) => boolean, by: (entry: Entry) => Partial<Entry>): boolean => {
    const entry = find(id);
    if (entry === undefined || !holds(entry)) return false;
    entries.set(id, { ...entry, ...by(entry) });
    return true;
  };
  const isLost = ({ job }: Entry, now: number) => job.status === "sending" && (job.leaseUntil ?? 0) <= now;

  const store: JobStore & Pick<DueIndex, "listDue"> = {
    async createJob(job, owner, dueAt) {
      const standing = find(job.id);
      if (standing !== undefined && !hasReleasedKey(standing.job, job.createdAt)) return plain(standing.job);
      const leaseUntil = owner?.until ?? null;
      entries.set(job.id, {
        job: { ...job, leaseUntil },
        owner: owner?.token,
        dueAt,
        expiresAt: job.createdAt + retentionMs,
      });
      return undefined;
    },
    findJob: async (id) => find(id)?.job,
    async lookUpJob(id) {
      const entry = find(id);
      return entry && plain(entry.job);
    },
    async claimJob(id, claim, owner, now) {
      const claimed = change(
        id,
        (entry) =>
          (entry.job.status === "queued" && entry.job.claims === claim - 1) ||
          (entry.job.status === "sending" && entry.owner === owner.token),
        ({ job }) => ({
          job: {
            ...job,
            status: "sending",
            claims: claim,
            attempts: job.attempts + claim - job.claims,
            leaseUntil: owner.until,
            updatedAt: now,
            nextAttemptAt: null,
          },
          owner: owner.token,
          dueAt: owner.until,
        }),
      );
      return claimed ? find(id)?.job : undefined;
    },
    completeAttempt: async (id, owner, end, now, notificationDueAt) =>
      change(
        id,
        (entry) => entry.owner === owner.token && ["sending", "uncertain"].includes(entry.job.status),
        ({ job }) => ({
          job: { ...job, ...ended(job, end), updatedAt: now },
          dueAt: end.status === "queued" ? end.dueAt : notificationDueAt,
          expiresAt: end.status === "uncertain" ? null : now + retentionMs,
        }),
      ),
    markUncertain: async (id, now, notificationDueAt) =>
      change(
        id,
        (entry) => isLost(entry, now),
        ({ job }) => ({
          job: { ...job, status: "uncertain", outcome: "uncertain", notify: true, updatedAt: now },
          dueAt: notificationDueAt,
          expiresAt: null,
        }),
      ),
    requeueExpiredLease: async (id, now, dueAt) =>
      change(
        id,
        (entry) => isLost(entry, now) && entry.job.safe,
        ({ job }) => ({ job: { ...job, status: "queued", nextAttemptAt: now, updatedAt: now }, dueAt }),
      ),
    endQueued: async (id, status, now, notificationDueAt) =>
      change(
        id,
        ({ job }) => job.status === "queued",
        ({ job }) => ({
          job: {
            ...job,
            status,
            outcome: job.doubted ? "uncertain" : "not-sent",
            nextAttemptAt: null,
            updatedAt: now,
          },
          expiresAt: now + retentionMs,
          dueAt: notificationDueAt,
        }),
      ),
    resolveJob: async (id, to, now, dueAt) =>
      change(
        id,
        ({ job }) => job.status === "uncertain" && (job.leaseUntil ?? Number.POSITIVE_INFINITY) <= now,
        ({ job }) => ({
          job: {
            ...job,
            status: to,
            notify: true,
            deadline: now + requeuedForMs,
            ...(to === "queued" ? { doubted: true } : {}),
            nextAttemptAt: to === "queued" ? now : null,
            updatedAt: now,
          },
          owner: "resolved",
          dueAt,
          expiresAt: now + retentionMs,
        }),
      ),
    async finishNotification({ id, status, claims }) {
      change(
        id,
        ({ job }) => job.status === status && job.claims === claims,
        () => ({ dueAt: undefined }),
      );
    },
    async claimDueJob(id, dueAt, until) {
      const claimed = change(
        id,
        (entry) => entry.dueAt === dueAt,
        () => ({ dueAt: until }),
      );
      const entry = find(id);
      return claimed && entry !== undefined ? plain(entry.job) : undefined;
    },
    async listJobs(partnerId, after, limit) {
      return [...entries.values()]
        .filter(({ job }) => job.partnerId === partnerId && find(job.id) !== undefined)
        .map(({ job }) => ({ position: `${new Date(job.createdAt).toISOString()}#${job.id}`, record: plain(job) }))
        .filter(({ position }) => position > after)
        .toSorted((a, b) => (a.position < b.position ? -1 : 1))
        .slice(0, limit);
    },
    async listDue(shard, now, limit) {
      return [...entries]
        .flatMap(([id, { dueAt }]) =>
          dueAt === undefined || dueAt > now || shardOf(id) !== shard ? [] : { id, dueAt },
        )
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit);
    },
  };
  return {
    ...store,
    /** Every job that stands, with when it is due. */
    all: (): readonly (StoredJob & { readonly dueAt: number | undefined })[] =>
      [...entries.values()].map(({ job, dueAt }) => ({ ...job, dueAt })),
  };
}

function ended(job: StoredJob, end: JobEnd): Partial<StoredJob> {
  const { extraAttempts } = end;
  return { ...changedBy(job, end), ...(extraAttempts === undefined ? {} : { attempts: job.claims + extraAttempts }) };
}

function changedBy(job: StoredJob, end: JobEnd): Partial<StoredJob> {
  if (end.status === "uncertain") return { status: "uncertain", outcome: "uncertain", notify: true };
  const { status, outcome } = end;
  if (end.status === "queued") return { status, outcome, nextAttemptAt: end.nextAttemptAt };
  if (end.status === "expired" || end.response === null) return { status, outcome };
  return {
    status,
    outcome,
    response: end.response,
    responseStatus: end.response.status,
    ...(end.partial ? { partial: true } : {}),
    ...(end.vendorPending ? { vendorPending: true } : {}),
    nextAttemptAt: job.nextAttemptAt,
  };
}

function plain({ request: _, response: __, ...job }: StoredJob): Job {
  return job;
}

function shardOf(id: string): number {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % dueShards;
}
