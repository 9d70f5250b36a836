import { randomUUID } from "node:crypto";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { BodyStore } from "../gateway/ports/body-store.ts";
import { type JobEnd, type JobLedger, keyKeptMs } from "../gateway/ports/job-ledger.ts";
import { dynamoJobNotices } from "./dynamodb-job-notices.ts";
import { jobAttributes, jobItem, jobList, responseAttribute, toJob, toStoredJob } from "./job-items.ts";
import { dueShardOf, text, whole } from "./ledger-items.ts";
import type { LedgerTable, Values } from "./ledger-table.ts";

/** A larger body goes to the body store: request and answer must fit into one item of 400 KB. */
const largestInline = 150 * 1024;

/** A job that has let go of its key, as `hasReleasedKey` says it. */
const released =
  "#status IN (:cancelled, :expired) OR (#status = :failed AND #outcome IN (:notSent, :rejected)) OR " +
  "(#status IN (:succeeded, :failed) AND #updatedAt <= :keptSince)";

const after = (dueAt: number | undefined, id: string): { readonly change: string; readonly values: Values } =>
  dueAt === undefined
    ? { change: " REMOVE #dueAt, #dueShard", values: {} }
    : {
        change: ", #dueAt = :dueAt, #dueShard = :shard",
        values: { ":dueAt": whole(dueAt), ":shard": text(dueShardOf(id)) },
      };

/** Jobs in the `ledger` table: `pk` the job's id, `sk` "job"; every step one conditional write. */
export function dynamoJobLedger(table: LedgerTable, bodies: BodyStore): JobLedger {
  const key = (id: string) => ({ pk: id, sk: "job" });

  const keepBody = async (id: string, body: Uint8Array): Promise<AttributeValue> => {
    if (body.length <= largestInline) return { B: body };
    // A key of its own each time: what an earlier try left behind is never taken for this one's.
    const place = `jobs/${id}/${randomUUID()}`;
    await bodies.put(place, body);
    return text(place);
  };
  const bodyOf = async (attribute: AttributeValue | undefined): Promise<Uint8Array> =>
    attribute?.S === undefined ? (attribute?.B ?? new Uint8Array()) : await bodies.get(attribute.S);

  const move = async (
    id: string,
    status: string,
    condition: string,
    now: number,
    dueAt: number | undefined,
    extra: { readonly set?: string; readonly values?: Values } = {},
  ): Promise<boolean> => {
    const due = after(dueAt, id);
    const set = `SET #status = :status, #updatedAt = :now${extra.set ?? ""}`;
    const values = { ":status": text(status), ":now": whole(now), ...extra.values, ...due.values };
    return (await table.update(key(id), set + due.change, condition, values)) !== undefined;
  };

  return {
    async createJob(job, owner, dueAt) {
      const item = {
        ...jobItem(job, await keepBody(job.id, job.request.body), dueAt),
        ...(owner === undefined ? {} : { owner: text(owner.token), ownerUntil: whole(owner.until) }),
      };
      const put = await table.putOver(item, released, {
        ":cancelled": text("cancelled"),
        ":expired": text("expired"),
        ":failed": text("failed"),
        ":succeeded": text("succeeded"),
        ":notSent": text("not-sent"),
        ":rejected": text("rejected"),
        ":keptSince": whole(job.createdAt - keyKeptMs),
      });
      if (put) return undefined;
      const standing = await table.get(key(job.id));
      // Our own put, whose answer was lost and which the SDK has repeated.
      if (standing === undefined || (owner !== undefined && standing["owner"]?.S === owner.token)) return undefined;
      return toJob(standing);
    },

    async findJob(id) {
      const item = await table.get(key(id));
      return item === undefined ? undefined : await toStoredJob(item, bodyOf);
    },

    ...dynamoJobNotices(table),

    async claimJob(id, attempt, owner, now) {
      const item = await table.update(
        key(id),
        "SET #status = :sending, #attempts = :attempt, #owner = :owner, #ownerUntil = :until, #updatedAt = :now, " +
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

    async settleJob(id, owner, end, now, noticeDueAt) {
      const { set, values } = await settled(end, (body) => keepBody(id, body));
      const dueAt = end.status === "queued" ? end.dueAt : noticeDueAt;
      return await move(id, end.status, "#owner = :owner AND #status IN (:sending, :uncertain)", now, dueAt, {
        set,
        values: {
          ...values,
          ":owner": text(owner.token),
          ":sending": text("sending"),
          ":uncertain": text("uncertain"),
        },
      });
    },

    turnUncertain: (id, now, noticeDueAt) =>
      move(id, "uncertain", "#status = :sending AND #ownerUntil <= :now", now, noticeDueAt, {
        set: ", #outcome = :outcome, #announced = :true",
        values: { ":sending": text("sending"), ":outcome": text("uncertain"), ":true": { BOOL: true } },
      }),

    requeueLost: (id, now, dueAt) =>
      move(id, "queued", "#status = :sending AND #ownerUntil <= :now AND #safe = :true", now, dueAt, {
        set: ", #nextAttemptAt = :now",
        values: { ":sending": text("sending"), ":true": { BOOL: true } },
      }),

    endQueued: (id, status, now, noticeDueAt) =>
      move(id, status, "#status = :queued", now, noticeDueAt, {
        set: ", #outcome = :outcome",
        values: { ":queued": text("queued"), ":outcome": text("not-sent") },
      }),

    resolveJob: (id, to, now, dueAt) =>
      // Whoever had it is forgotten: what somebody who knows has said, no late answer unsays.
      move(id, to, "#status = :uncertain AND #ownerUntil <= :now", now, dueAt, {
        set: ", #owner = :nobody, #nextAttemptAt = :now, #announced = :true, #deadline = :deadline",
        values: {
          ":deadline": whole(now + keyKeptMs),
          ":uncertain": text("uncertain"),
          ":nobody": text("resolved"),
          ":true": { BOOL: true },
        },
      }),

    async claimDueJob(id, dueAt, until) {
      const item = await table.update(
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

async function settled(
  end: JobEnd,
  keepBody: (body: Uint8Array) => Promise<AttributeValue>,
): Promise<{ readonly set: string; readonly values: Values }> {
  const outcome = end.status === "uncertain" ? "uncertain" : end.outcome;
  const values: Values = { ":outcome": text(outcome) };
  const set = ", #outcome = :outcome";
  if (end.status === "uncertain") {
    return { set: `${set}, #announced = :true`, values: { ...values, ":true": { BOOL: true } } };
  }
  if (end.status === "queued") {
    return { set: `${set}, #nextAttemptAt = :next`, values: { ...values, ":next": whole(end.nextAttemptAt) } };
  }
  if (end.status === "expired" || end.response === null) return { set, values };
  return {
    set: `${set}, #response = :response, #responseStatus = :responseStatus`,
    values: {
      ...values,
      ":response": responseAttribute(end.response, await keepBody(end.response.body)),
      ":responseStatus": whole(end.response.status),
    },
  };
}
