import { parseDateTime } from "../../core/date-time.ts";
import { pointedDocument } from "../../core/json-value-at.ts";
import { isBlobRef } from "../../http/body.ts";
import { decodeToUtf8 } from "../../http/decode-content.ts";
import type { MadeByCall } from "../../vendors/same-intent.ts";
import { readOpenedCaseSafely } from "../cases/read-case-safely.ts";
import { caseKey } from "../model/case-key.ts";
import type { Job } from "../model/job.ts";
import { endedKey } from "./ended-things.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";

/** In bytes of the decoded answer. */
const maxAnswerBytes = 1_048_576;

/**
 * Whether what a job has made is seen to have ended: its case is cancelled, or its voucher has expired. It costs two reads of
 * a job that holds a guard, and none for a vendor whose orders cannot be seen to end.
 */
export function createHasEnded(deps: GuardDependencies) {
  const { vendor, jobs } = deps;
  const isCancelled = createIsCancelled(deps);
  const isOver = createIsOver(deps);
  return async (job: Job): Promise<boolean> => {
    const makes = vendor.sameIntent?.[job.operation]?.makes;
    if (job.status !== "succeeded" || (makes === undefined && vendor.readOpenedCase === undefined)) return false;
    // An earlier attempt may have made another one, of which nothing is known.
    if (job.retriedAfterUncertain === true) return false;
    const response = (await jobs.findJob(job.id))?.response;
    if (!response || isBlobRef(response.body)) return false;
    const answer = decodeToUtf8(response.headers, response.body, maxAnswerBytes);
    if (answer === undefined) return false;
    return (await isCancelled(job, answer)) || (makes !== undefined && (await isOver(job, makes, answer)));
  };
}

function createIsCancelled({ vendor, cases, digest }: GuardDependencies) {
  return async ({ operation, connection }: Job, answer: Uint8Array): Promise<boolean> => {
    const opened = vendor.readOpenedCase && readOpenedCaseSafely(vendor.readOpenedCase, operation, answer);
    if (opened === undefined || opened === "unreadable") return false;
    const found = await cases.findCase(caseKey(await digest(), vendor.id, connection, opened.reading.caseId));
    return found?.state.status?.value === "cancelled";
  };
}

function createIsOver({ intentGuards, digest, clock }: GuardDependencies) {
  return async ({ vendor, connection, operation }: Job, makes: MadeByCall, answer: Uint8Array): Promise<boolean> => {
    const document = pointedDocument(answer);
    const until = makes.until === undefined ? undefined : document?.valueAt(makes.until);
    const end = typeof until === "string" ? parseDateTime(until) : undefined;
    if (end !== undefined && end <= clock.now()) return true;
    const id = document?.idAt(makes.id);
    if (id === undefined) return false;
    const key = endedKey(await digest(), { vendor, connection }, { madeBy: operation, id });
    return (await intentGuards.findGuard(key)) !== undefined;
  };
}
