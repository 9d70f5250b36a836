import { randomUUID } from "node:crypto";
import {
  jobRecord,
  requeuedForMs,
  type StoredJob,
  type StoredJobRecord,
  storedJobRecord,
  toJob,
} from "../gateway/model/job.ts";
import { isOpen } from "../gateway/model/open-status.ts";
import type { BlobStore } from "../gateway/ports/blob-store.ts";
import { JobMayExistError, type JobStore } from "../gateway/ports/job-store.ts";
import { dynamoJobLooks, lookAttributes } from "./dynamodb-job-looks.ts";
import { dynamoJobNotifications } from "./dynamodb-job-notifications.ts";
import { jobBodies } from "./job-bodies.ts";
import { isReleased, isSettled, jobExpiry, toAttributes, uncertain } from "./job-transitions.ts";
import { absent, all, any, atMost, type Condition, exists, is, isOneOf } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import type { Layout } from "./records/layout.ts";
import { open, openList, reopened } from "./records/open.ts";
import { listed, Records, type RecordTable } from "./records/records.ts";

interface Hidden {
  /** Of the run that holds the lease, or held it last. */
  readonly leaseToken?: string;
}

type Name = keyof StoredJobRecord | keyof Hidden | keyof Layout;

interface Transition {
  readonly set: Partial<StoredJobRecord & Hidden & Layout> & Pick<StoredJobRecord, "status">;
  readonly remove?: readonly Name[];
  /** When the scheduler looks at the job; `undefined` when nothing is left to do. */
  readonly dueAt: number | undefined;
}

type Jobs = Records<StoredJobRecord, Hidden>;
type Move = (
  job: Pick<StoredJob, "id"> & Partial<Pick<StoredJob, "partnerId">>,
  where: Condition<Name>,
  now: number,
  transition: Transition,
) => Promise<boolean>;

/** The list of a partner's jobs. */
export const jobList = (partnerId: string): string => `jobs#${partnerId}`;

/** Jobs; every step is one conditional write. */
export function dynamoJobStore(table: RecordTable, blobs: Pick<BlobStore, "get" | "put">): JobStore {
  const schema = storedJobRecord;
  const jobs = new Records<StoredJobRecord, Hidden>(table, { prefix: "job_", sk: "job", schema, idAttribute: "id" });
  const bodies = jobBodies(blobs);
  const move: Move = ({ id, partnerId }, where, now, { set, remove = [], dueAt }) => {
    const isDone = dueAt === undefined;
    const counted = reopened("job", partnerId, set.status);
    const change = { updatedAt: now, ...set, ...counted.set, ...(isDone ? {} : due(id, dueAt)) };
    const removed = [...remove, ...counted.remove, ...(isDone ? (["dueAt", "dueShard"] as const) : [])];
    return jobs.change(id, { set: change, remove: removed }, where);
  };
  const toStoredJob = async (record: StoredJobRecord | undefined): Promise<StoredJob | undefined> => {
    if (record === undefined) return undefined;
    const { request, response, ...job } = record;
    return {
      ...toJob(job),
      request: { ...request, body: await bodies.load(request.body) },
      response: response && { ...response, body: await bodies.load(response.body) },
    };
  };
  return {
    ...dynamoJobNotifications(table),
    ...dynamoJobLooks(table),
    ...creation(jobs, bodies, move),
    ...transitions(move),
    findJob: async (id) => await toStoredJob(await jobs.find(id)),

    async claimJob({ id, partnerId }, claim, { token, expiresAt }, now) {
      const isNext = all(is("status", "queued"), is("claims", claim - 1), absent("erased"));
      const isOurs = all(is("status", "sending"), is("leaseToken", token));
      const leased = { leaseToken: token, leaseExpiresAt: expiresAt, ...due(id, expiresAt) };
      const counted = reopened("job", partnerId, "sending");
      const set = { status: "sending", claims: claim, updatedAt: now, ...leased, ...counted.set } as const;
      return await toStoredJob(await jobs.changed(id, { set, remove: ["nextAttemptAt"] }, any(isNext, isOurs)));
    },

    async completeAttempt(job, { token }, end, now, notificationDueAt) {
      const response = "response" in end && end.response;
      const stored = response ? { ...response, body: await bodies.store(job.id, response.body) } : null;
      const isOpen = end.status === "uncertain";
      const isUnresolved = isOneOf<Name>("status", ["sending", "uncertain"]);
      // The call's own answer is truer than what reading has shown.
      const where = isOpen ? isUnresolved : any<Name>(isUnresolved, isSettled);
      return await move(job, all(is("leaseToken", token), where), now, {
        set: { ...toAttributes(end, stored), ...(isOpen ? {} : jobExpiry(now)) },
        remove: isOpen ? ["expiresAt"] : lookAttributes,
        dueAt: end.status === "queued" ? end.dueAt : notificationDueAt,
      });
    },

    async claimDueJob(record, until) {
      const found = await jobs.claimDue(record, until);
      return found && toJob(jobRecord.read(found));
    },

    async examineJobs({ partnerIds, status }, range, limit) {
      const found =
        status !== undefined && isOpen("job", status)
          ? await jobs.examine(
              partnerIds.map((id) => openList("job", id, status)),
              range,
              limit,
              jobRecord,
              "open",
            )
          : await jobs.examine(partnerIds.map(jobList), range, limit, jobRecord);
      return found.map(({ position, record }) => ({ position, record: record && toJob(record) }));
    },

    async listJobs(partnerId, after, limit) {
      const found = await jobs.list(jobList(partnerId), after, limit, jobRecord);
      return found.map(({ position, record }) => ({ position, record: toJob(record) }));
    },
  };
}

function creation(jobs: Jobs, bodies: ReturnType<typeof jobBodies>, move: Move): Pick<JobStore, "createJob"> {
  /** A put that failed may have taken effect all the same, and its caller is answered that there is no job. */
  const compensateFailedCreate = async (job: StoredJob, creation: string, cause: unknown) => {
    try {
      await move(job, all(is("creation", creation), isOneOf("status", ["queued", "sending"])), job.createdAt, {
        set: { status: "cancelled", outcome: "not-sent" },
        remove: ["nextAttemptAt"],
        dueAt: undefined,
      });
    } catch {
      throw new JobMayExistError({ cause });
    }
  };

  return {
    async createJob(job, lease, dueAt) {
      const creation = randomUUID();
      const { attempts: _, request, ...attributes } = job;
      const leased = lease === undefined ? {} : { leaseToken: lease.token, leaseExpiresAt: lease.expiresAt };
      const body = await bodies.store(job.id, request.body);
      const record = { ...attributes, creation, request: { ...request, body }, response: null, ...leased };
      const layout = {
        ...listed(jobList(job.partnerId), job.createdAt, job.id),
        ...jobExpiry(job.createdAt),
        ...due(job.id, dueAt),
        ...open("job", job.partnerId, job.status),
      };
      const put = async () => {
        if (await jobs.put(job.id, record, layout, isReleased(job.createdAt))) return undefined;
        const found = await jobs.findPart(job.id, jobRecord);
        // The job that was there has expired in between: nothing is recorded yet.
        if (found === undefined) return await put();
        // Our own put, whose answer was lost and which the SDK has repeated.
        return found.creation === creation ? undefined : toJob(found);
      };
      try {
        return await put();
      } catch (cause) {
        await compensateFailedCreate(job, creation, cause);
        throw cause;
      }
    },
  };
}

type Transitions = "markUncertain" | "holdRestoredJob" | "requeueExpiredLease" | "endQueued" | "resolveJob";

function transitions(move: Move): Pick<JobStore, Transitions> {
  const isExpiredLease = (now: number) => all(is("status", "sending"), atMost("leaseExpiresAt", now));
  return {
    markUncertain: (job, now, dueAt, start = {}) =>
      move(job, isExpiredLease(now), now, { set: { ...uncertain, ...start }, remove: ["expiresAt"], dueAt }),

    holdRestoredJob: (job, now, dueAt) =>
      move(job, all(is("safe", false), isOneOf("status", ["queued", "sending"])), now, {
        // A job that was never claimed has no lease, without which no partner could resolve it.
        set: { ...uncertain, leaseToken: "restored", leaseExpiresAt: now },
        remove: ["expiresAt", "nextAttemptAt"],
        dueAt,
      }),

    requeueExpiredLease: (job, now, dueAt, attempts = {}) =>
      move(job, all(isExpiredLease(now), is("safe", true)), now, {
        set: { status: "queued", nextAttemptAt: now, ...attempts },
        dueAt,
      }),

    async endQueued(id, status, now, dueAt) {
      const end = (outcome: "not-sent" | "uncertain", where: Condition<Name>) =>
        move({ id }, all(is("status", "queued"), where), now, {
          set: { status, outcome, ...jobExpiry(now) },
          remove: ["nextAttemptAt"],
          dueAt,
        });
      // `retriedAfterUncertain` does not change before the job ends: of the two conditions the same one holds until then.
      return (
        (await end("not-sent", absent("retriedAfterUncertain"))) ||
        (await end("uncertain", exists("retriedAfterUncertain")))
      );
    },

    resolveJob(job, to, now, dueAt) {
      const requeued = to === "queued" ? ({ nextAttemptAt: now, retriedAfterUncertain: true } as const) : {};
      // Without its request it cannot be sent again.
      const isWhole = to === "queued" ? [absent<Name>("erased")] : [];
      return move(job, all(is("status", "uncertain"), atMost("leaseExpiresAt", now), ...isWhole), now, {
        // Without its lease, a late answer of the run changes nothing that a person has decided.
        set: {
          status: to,
          leaseToken: "resolved",
          notify: true,
          deadline: now + requeuedForMs,
          ...jobExpiry(now),
          ...requeued,
        },
        remove: to === "queued" ? [...lookAttributes, "evidence", "looks"] : [...lookAttributes, "nextAttemptAt"],
        dueAt,
      });
    },
  };
}
