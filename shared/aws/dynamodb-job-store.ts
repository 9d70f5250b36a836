import { randomUUID } from "node:crypto";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Outcome } from "../core/outcome.ts";
import { type Job, type JobRequest, keyKeptMs, requeuedForMs } from "../gateway/model/job.ts";
import type { BodyStore } from "../gateway/ports/body-store.ts";
import { JobMayStand, type JobStore } from "../gateway/ports/job-store.ts";
import { BodyMissing } from "../gateway/ports/large-body-store.ts";
import { blobRefAttribute, toBlobRef } from "./blob-ref.ts";
import { dynamoJobNotifications } from "./dynamodb-job-notifications.ts";
import { type JobChange, updateOf } from "./job-change.ts";
import { kept, nobody, settled, uncertain } from "./job-ends.ts";
import { jobAttributes, jobItem, jobList, toJob, toStoredJob } from "./job-items.ts";
import { dueShardOf, text, whole } from "./record-items.ts";
import type { RecordTable, Values } from "./record-table.ts";

/** A larger body goes to the body store: request and answer must fit into one item of 400 KB. */
const maxInlineBytes = 150 * 1024;

/** A job that has let go of its key, as `hasReleasedKey` says it. */
const released =
  "(#status IN (:cancelled, :expired) AND #outcome <> :uncertain) OR " +
  "(#status = :failed AND #outcome IN (:notSent, :rejected)) OR " +
  "(#status IN (:succeeded, :failed, :abandoned, :cancelled, :expired) AND #updatedAt <= :keptSince)";

const releasedValues = (now: number): Values => ({
  ":cancelled": text("cancelled"),
  ":expired": text("expired"),
  ":failed": text("failed"),
  ":succeeded": text("succeeded"),
  ":abandoned": text("abandoned"),
  ":uncertain": text("uncertain"),
  ":notSent": text("not-sent"),
  ":rejected": text("rejected"),
  ":keptSince": whole(now - keyKeptMs),
});

/** Jobs in the `records` table: `pk` the job's id, `sk` "job"; every step one conditional write. */
export function dynamoJobStore(table: RecordTable, bodies: BodyStore): JobStore {
  const key = (id: string) => ({ pk: id, sk: "job" });

  const keepBody = async (id: string, body: JobRequest["body"]): Promise<AttributeValue> => {
    if (!(body instanceof Uint8Array)) return blobRefAttribute(body);
    if (body.length <= maxInlineBytes) return { B: body };
    // A key of its own each time: what an earlier try left behind is never taken for this one's.
    const place = `jobs/${id}/${randomUUID()}`;
    await bodies.put(place, body);
    return text(place);
  };
  const bodyOf = async (attribute: AttributeValue | undefined): Promise<JobRequest["body"]> => {
    if (attribute?.M !== undefined) return toBlobRef(attribute.M);
    if (attribute?.S === undefined) return attribute?.B ?? new Uint8Array();
    const place = attribute.S;
    try {
      return await bodies.get(place);
    } catch (error) {
      // An uncertain job outlives it. What there is to say and to decide of the job goes on without it.
      if (error instanceof BodyMissing) return { key: place, size: 0 };
      throw error;
    }
  };

  const move = async (id: string, condition: string, now: number, change: JobChange): Promise<boolean> => {
    const { expression, values } = updateOf(id, { ...change, set: { updatedAt: whole(now), ...change.set } });
    return (await table.update(key(id), expression, condition, { ...values, ...change.values })) !== undefined;
  };

  /** A put that failed may have taken effect all the same, and whoever asked is told that nothing stands. */
  const compensateFailedCreate = async (
    id: string,
    made: AttributeValue,
    now: number,
    failure: unknown,
  ): Promise<void> => {
    try {
      await move(id, "#made = :made AND #status IN (:queued, :sending)", now, {
        set: { status: text("cancelled"), outcome: text("not-sent") },
        remove: ["nextAttemptAt"],
        values: { ":made": made, ":queued": text("queued"), ":sending": text("sending") },
        dueAt: undefined,
      });
    } catch {
      throw new JobMayStand({ cause: failure });
    }
  };

  return {
    async createJob(job, owner, dueAt) {
      const made = text(randomUUID());
      const item = {
        ...jobItem(job, await keepBody(job.id, job.request.body), dueAt),
        made,
        ...(owner === undefined ? {} : { owner: text(owner.token), leaseUntil: whole(owner.until) }),
      };
      const put = async (): Promise<Job | undefined> => {
        if (await table.putOver(item, released, releasedValues(job.createdAt))) return undefined;
        const standing = await table.get(key(job.id));
        // What stood in the way has expired in between: nothing is recorded yet.
        if (standing === undefined) return await put();
        // Our own put, whose answer was lost and which the SDK has repeated.
        return standing["made"]?.S === made.S ? undefined : toJob(standing);
      };
      try {
        return await put();
      } catch (cause) {
        await compensateFailedCreate(job.id, made, job.createdAt, cause);
        throw cause;
      }
    },

    async findJob(id) {
      const item = await table.get(key(id));
      return item === undefined ? undefined : await toStoredJob(item, bodyOf);
    },

    ...dynamoJobNotifications(table),

    async claimJob(id, attempt, owner, now) {
      const item = await table.update(
        key(id),
        "SET #status = :sending, #attempts = :attempt, #owner = :owner, #leaseUntil = :until, #updatedAt = :now, " +
          "#dueAt = :until, #dueShard = :shard REMOVE #nextAttemptAt",
        "(#status = :queued AND #attempts = :before) OR (#status = :sending AND #owner = :owner)",
        {
          ":sending": text("sending"),
          ":queued": text("queued"),
          ":attempt": whole(attempt),
          ":before": whole(attempt - 1),
          ":owner": text(owner.token),
          ":until": whole(owner.until),
          ":now": whole(now),
          ":shard": text(dueShardOf(id)),
        },
        "ALL_NEW",
      );
      return item === undefined ? undefined : await toStoredJob(item, bodyOf);
    },

    async completeAttempt(id, owner, end, now, notificationDueAt) {
      const set = await settled(end, (body) => keepBody(id, body));
      const dueAt = end.status === "queued" ? end.dueAt : notificationDueAt;
      return await move(id, "#owner = :owner AND #status IN (:sending, :uncertain)", now, {
        set: { status: text(end.status), ...set, ...(end.status === "uncertain" ? {} : kept(now)) },
        remove: end.status === "uncertain" ? ["expiresAt"] : [],
        values: { ":owner": text(owner.token), ":sending": text("sending"), ":uncertain": text("uncertain") },
        dueAt,
      });
    },

    markUncertain: (id, now, notificationDueAt) =>
      move(id, "#status = :sending AND #leaseUntil <= :now", now, {
        set: uncertain,
        remove: ["expiresAt"],
        values: { ":sending": text("sending"), ":now": whole(now) },
        dueAt: notificationDueAt,
      }),

    requeueExpiredLease: (id, now, dueAt) =>
      move(id, "#status = :sending AND #leaseUntil <= :now AND #safe = :true", now, {
        set: { status: text("queued"), nextAttemptAt: whole(now) },
        values: { ":sending": text("sending"), ":now": whole(now), ":true": { BOOL: true } },
        dueAt,
      }),

    async endQueued(id, status, now, notificationDueAt) {
      const ended = (outcome: Outcome, condition: string) =>
        move(id, `#status = :queued AND ${condition}(#doubted)`, now, {
          set: { status: text(status), outcome: text(outcome), ...kept(now) },
          remove: ["nextAttemptAt"],
          values: { ":queued": text("queued") },
          dueAt: notificationDueAt,
        });
      // A job that was doubted stays so: whichever of the two holds, holds until the job has ended.
      return (await ended("not-sent", "attribute_not_exists")) || (await ended("uncertain", "attribute_exists"));
    },

    resolveJob: (id, to, now, dueAt) =>
      move(id, "#status = :uncertain AND #leaseUntil <= :now", now, {
        // Whoever had it is forgotten: what somebody who knows has said, no late answer unsays.
        set: {
          status: text(to),
          owner: nobody,
          notify: { BOOL: true },
          deadline: whole(now + requeuedForMs),
          ...kept(now),
          ...(to === "queued" ? { nextAttemptAt: whole(now), doubted: { BOOL: true } } : {}),
        },
        remove: to === "queued" ? [] : ["nextAttemptAt"],
        values: { ":uncertain": text("uncertain"), ":now": whole(now) },
        dueAt,
      }),

    async claimDueJob(id, dueAt, until) {
      const item = await table.updateAny(
        key(id),
        "SET #dueAt = :until",
        "#dueAt = :seen",
        { ":until": whole(until), ":seen": whole(dueAt) },
        "ALL_NEW",
      );
      return item === undefined ? undefined : toJob(item);
    },

    listJobs: (partnerId, position, limit) =>
      table.listed({ list: jobList(partnerId), after: position, limit, only: jobAttributes }, toJob),
  };
}
