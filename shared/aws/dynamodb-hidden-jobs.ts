import { randomUUID } from "node:crypto";
import { hasReleasedKey, isTerminal, jobRecord } from "../gateway/model/job.ts";
import type { ErasureStore } from "../gateway/ports/erasure-store.ts";
import { attributesOf, contended, hiddenKey, isSeen, maxMoves } from "./dynamodb-hidden-items.ts";
import { absent, all, any, atMost, contains, exists, is, isAsSeen, isOneOf, sizeBelow } from "./records/conditions.ts";
import type { Attributes, Item, Stored } from "./records/item.ts";
import { isExpired, schemaVersion } from "./records/layout.ts";
import type { RecordTable } from "./records/records.ts";

const keyOf = (id: string) => ({ pk: id, sk: "job" });

/** States without a worker. An uncertain job is one only when its lease has ended. */
const idle = ["uncertain", "succeeded", "failed", "cancelled", "expired", "abandoned"] as const;

/** What is left of a request: `claimJob` and a resolution need the member, and the method says nothing of a person. */
const emptyRequest = (method: Stored): Attributes => ({
  method,
  path: "",
  query: [],
  headers: {},
  body: new Uint8Array(),
});

type JobFunctions = Pick<ErasureStore, "hideJob" | "findHiddenBodies" | "finishHiddenJob" | "removeEndedJob">;

/**
 * Request and answer of jobs, hidden beside the bare facts, which stay. The first erasure that hides a job has them; each
 * further one has a copy without them, and is in `hiddenBy` of the job, so that whichever is restored first leaves them to
 * the others. The steps are those of `dynamodb-hidden-items.ts`.
 */
export function dynamoHiddenJobs({ table, clock }: RecordTable): JobFunctions & {
  readonly restoreJob: ErasureStore["restoreHidden"];
} {
  const hideFirst = async (erasure: string, item: Item, now: number): Promise<"hidden" | "busy" | "changed"> => {
    const { pk: id, request, response, createdAt, updatedAt } = item;
    const token = randomUUID();
    const isIdle = all(isOneOf("status", idle), any(absent("leaseExpiresAt"), atMost("leaseExpiresAt", now)));
    const isUnchanged = all(
      any(isIdle, isOneOf("status", idle.slice(1))),
      isAsSeen("updatedAt", updatedAt),
      absent("erased"),
    );
    if ((await table.update(keyOf(id), { set: { hider: token } }, isUnchanged)) === undefined) return "changed";
    const copy = { ...hiddenKey(erasure, id), v: schemaVersion, request, response, createdAt, updatedAt, hider: token };
    // A later copy is of a later state, whose answer this one may lack.
    if (!(await table.put(copy, any(absent("updatedAt"), atMost("updatedAt", Number(updatedAt)))))) return "changed";
    const erased = await table.update(
      keyOf(id),
      // Without its lease, a late answer of the run is not recorded.
      {
        set: { request: emptyRequest(attributesOf(request)?.["method"]), erased: true, leaseToken: "erased" },
        remove: ["response", "hider"],
        include: { hiddenBy: [erasure] },
      },
      all(isUnchanged, is("hider", token)),
    );
    return erased === undefined ? "changed" : "hidden";
  };

  /** Of a job whose payload another erasure has hidden. */
  const hideToo = async (erasure: string, { pk: id, createdAt, updatedAt, hiddenBy }: Item): Promise<boolean> => {
    if (!(hiddenBy instanceof Set) || hiddenBy.has(erasure)) return true;
    // In place of what a try that failed has left, but of no payload that was left to this erasure.
    await table.put({ ...hiddenKey(erasure, id), v: schemaVersion, createdAt, updatedAt }, absent("isLeft"));
    const isHidden = all(is("erased", true), is("createdAt", createdAt), exists("hiddenBy"));
    return (await table.update(keyOf(id), { include: { hiddenBy: [erasure] } }, isHidden)) !== undefined;
  };

  /** Gives the payload to one of the other erasures that hide the job; `false` when something has changed meanwhile. */
  const leaveTo = async (heir: string, hidden: Item, erasure: string, id: string): Promise<boolean> => {
    const left = { ...hidden, ...hiddenKey(heir, id), isLeft: true, hider: randomUUID() };
    if (hidden["request"] !== undefined) await table.put(left, absent("isLeft"));
    const isHeirs = all(contains("hiddenBy", heir), is("createdAt", hidden["createdAt"]), absent("isRemoved"));
    if ((await table.update(keyOf(id), { exclude: { hiddenBy: [erasure] } }, isHeirs)) !== undefined) return true;
    // The heir has ended meanwhile, or the payload was removed: nothing would remove this copy. This erasure has its own.
    await table.remove(hiddenKey(heir, id), is("hider", left.hider));
    return false;
  };

  /** Puts the payload back where no other erasure hides the job; `false` when something has changed meanwhile. */
  const showPayload = async ({ request, response, createdAt }: Item, erasure: string, id: string): Promise<boolean> => {
    // A copy of before `hiddenBy` existed is the only one.
    const isLast = any(absent("hiddenBy"), all(contains("hiddenBy", erasure), sizeBelow("hiddenBy", 2)));
    const restored = await table.update(
      keyOf(id),
      {
        set: { request, ...(response === undefined ? {} : { response }) },
        remove: ["erased", "hiddenBy", "hider"],
      },
      all(is("erased", true), is("createdAt", createdAt), absent("isRemoved"), isLast),
    );
    return restored !== undefined;
  };

  /** Another job has taken the place of the one that is hidden. */
  const isReplaced = async (id: string, hidden: Item | undefined): Promise<boolean> => {
    const job = await table.get(keyOf(id));
    return job !== undefined && !isExpired(job, clock) && job["createdAt"] !== hidden?.["createdAt"];
  };

  const findBodies = async (erasure: string, id: string) => {
    const hidden = await table.get(hiddenKey(erasure, id));
    const bodyOf = (message: Stored) => attributesOf(attributesOf(message)?.["body"])?.["key"];
    const event = bodyOf(hidden?.["item"]);
    const keys = [bodyOf(hidden?.["request"]), bodyOf(hidden?.["response"]), event].filter(
      (key) => typeof key === "string",
    );
    const upload = keys.find((key) => key.startsWith("uploads/"));
    // A later call under the same key may send the same upload.
    if (upload !== undefined && (await isReplaced(id, hidden)))
      return { objects: keys.filter((key) => key !== upload) };
    return { objects: keys, ...(upload === undefined ? {} : { upload: upload.slice("uploads/".length) }) };
  };

  return {
    async hideJob(erasure, { id, createdAt }, now) {
      for (let tries = 0; tries < maxMoves; tries += 1) {
        const item = await table.get(keyOf(id));
        if (item === undefined || isExpired(item, clock) || item["createdAt"] !== createdAt) return "absent";
        if (item["erased"] === true) {
          if (await hideToo(erasure, item)) return "hidden";
          continue;
        }
        if (!idle.some((status) => status === item["status"])) return "busy";
        const result = await hideFirst(erasure, item, now);
        if (result === "hidden") return "hidden";
        const since = await table.get(keyOf(id));
        if (since?.["erased"] !== true && since?.["updatedAt"] === item["updatedAt"]) return "busy";
      }
      return "busy";
    },

    findHiddenBodies: findBodies,

    async restoreJob(erasure, id) {
      for (let tries = 0; tries < maxMoves; tries += 1) {
        const hidden = await table.get(hiddenKey(erasure, id));
        if (hidden === undefined) return false;
        const job: Attributes = (await table.get(keyOf(id))) ?? {};
        const { erased, hiddenBy, createdAt, isRemoved } = job;
        const others = hiddenBy instanceof Set ? [...hiddenBy].filter((one) => one !== erasure) : [];
        const isOurs =
          erased === true &&
          isRemoved !== true &&
          createdAt === hidden["createdAt"] &&
          (!(hiddenBy instanceof Set) || hiddenBy.has(erasure));
        let isShown = false;
        if (isOurs) {
          const [heir] = others;
          const hasPayload = hidden["request"] !== undefined;
          isShown = heir === undefined && hasPayload && (await showPayload(hidden, erasure, id));
          const isDone = heir === undefined ? isShown || !hasPayload : await leaveTo(heir, hidden, erasure, id);
          if (!isDone) continue;
        } else if (createdAt !== undefined && erased !== true) {
          // Another job may have taken the place of one with a released key. This one is whole, unless who hides it is between two steps.
          const isWhole = all(exists("pk"), absent("erased"));
          if ((await table.update(keyOf(id), { remove: ["hider"] }, isWhole)) === undefined) continue;
          isShown = createdAt === hidden["createdAt"];
        }
        if ((await table.remove(hiddenKey(erasure, id), isSeen(hidden))) !== undefined) return isShown;
      }
      throw contended();
    },

    async finishHiddenJob(erasure, id) {
      const hidden = await table.get(hiddenKey(erasure, id));
      const isSame = all(is("erased", true), isAsSeen("createdAt", hidden?.["createdAt"]));
      // No restore of another erasure brings back what is removed now.
      const job = await table.update(keyOf(id), { set: { isRemoved: true } }, isSame, true);
      const others = job?.["hiddenBy"];
      return others instanceof Set ? [...others].filter((one) => one !== erasure) : [];
    },

    async removeEndedJob(id) {
      const item = await table.get(keyOf(id));
      if (item === undefined || item["erased"] !== true) return;
      const { status, outcome, updatedAt, createdAt } = jobRecord.read({ ...item, id });
      // While it holds its key, a repetition of the request must find it, or the order is made a second time.
      if (!isTerminal(status) || !hasReleasedKey({ status, outcome, updatedAt }, clock.now())) return;
      // Another job may take the place of one with a released key at any time.
      const isUnchanged = all(is("erased", true), is("createdAt", createdAt), is("status", status));
      await table.update(keyOf(id), { set: { expiresAt: Math.floor(clock.now() / 1000) } }, isUnchanged);
    },
  };
}
