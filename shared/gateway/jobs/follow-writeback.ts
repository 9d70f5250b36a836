import { pointedDocument } from "../../core/json-value-at.ts";
import { describeError, type Log } from "../../core/log.ts";
import { vendorId } from "../../core/partition-keys.ts";
import { isBlobRef } from "../../http/body.ts";
import { decodeToUtf8 } from "../../http/decode-content.ts";
import type { ConnectionStore } from "../calls/connection-store.ts";
import type { SentCall } from "../calls/send-call.ts";
import { idAt } from "../events/id-at.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { Job } from "../model/job.ts";
import { isOfEarlierWork, type Writeback } from "../model/writeback.ts";
import type { JobEnd } from "../ports/job-store.ts";
import type { WritebackStore } from "../ports/writeback-store.ts";
import { endOfAnswer } from "./attempt-end.ts";

export interface FollowWritebackDependencies {
  readonly connections: Pick<ConnectionStore, "get">;
  readonly writebacks: Pick<WritebackStore, "linkWriteback">;
  readonly digest: () => Promise<KeyedDigest>;
  readonly log: Pick<Log, "warn">;
}

/** In bytes of the decoded answer: one that accepts work is short. */
const maxAnswerBytes = 1_048_576;

/** The key of a writeback: a keyed digest, since a vendor's reference may say something about a patient. */
export function writebackKey(digest: KeyedDigest, at: Pick<Job, "vendor" | "connection">, reference: string): string {
  return vendorId("wbk", at.vendor, digest("writeback", at.vendor, at.connection, reference));
}

/**
 * Returns how an answered call ends its job. Where a 202 names the reference of the accepted work, the reference is
 * linked to the job before that end is recorded, so that no crash leaves an ended job whose result is never recorded. A
 * webhook may have named the reference before: the job ends with its result at once.
 *
 * The function never throws: a job that cannot be followed stays `vendorPending`.
 */
export function createFollowWriteback(deps: FollowWritebackDependencies) {
  const link = createLink(deps);
  return async ({ job, sent }: { readonly job: Job; readonly sent: SentCall }): Promise<JobEnd> => {
    const end = endOfAnswer(sent);
    if (sent.vendorPending !== true || job.safe) return end;
    try {
      const found = await link(job, sent);
      if (found?.result === undefined || isOfEarlierWork(found)) return end;
      const { vendorPending: _, ...known } = sent;
      return endOfAnswer({ ...known, failed: found.result === "failed" });
    } catch (error) {
      deps.log.warn("job.writeback-not-followed", { job: job.id, ...describeError(error) });
      return end;
    }
  };
}

function createLink({ connections, writebacks, digest, log }: FollowWritebackDependencies) {
  return async (job: Job, { answer }: SentCall): Promise<Writeback | undefined> => {
    const { pointers } = (await connections.get(job.connection)).credentials;
    if (pointers === undefined || isBlobRef(answer.body)) return undefined;
    const text = decodeToUtf8(answer.headers, answer.body, maxAnswerBytes);
    const document = text === undefined ? undefined : pointedDocument(text);
    const reference = document && idAt(document, pointers.writeback);
    if (reference === undefined) {
      log.warn("job.writeback-without-reference", { job: job.id });
      return undefined;
    }
    const linked = await writebacks.linkWriteback(writebackKey(await digest(), job, reference), job);
    if (linked === undefined) log.warn("job.writeback-reference-taken", { job: job.id });
    return linked;
  };
}
