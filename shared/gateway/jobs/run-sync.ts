import { isInternalError } from "../../core/internal-error.ts";
import { describeError } from "../../core/log.ts";
import type { WholeResponse } from "../../http/messages.ts";
import type { CallContext } from "../calls/call-context.ts";
import { problemWithWarnings } from "../calls/call-warnings.ts";
import { createSendCall } from "../calls/send-call.ts";
import type { StoredJob } from "../model/job.ts";
import { countedEnd, endOfProblem } from "./attempt-end.ts";
import type { BuildInput } from "./build-job.ts";
import {
  createCompleteAttempt,
  createEnqueueFollowUp,
  createReleaseJobUpload,
  type EndedAttempt,
} from "./complete-attempt.ts";
import { createFollowWriteback } from "./follow-writeback.ts";
import { createIndexAnswer } from "./index-job.ts";
import { createClaimCreated } from "./index-peer.ts";
import { answerWithWarnings, vendorAnswer } from "./job-answer.ts";
import { blobPrefix, type JobDependencies } from "./job-dependencies.ts";
import { uncertainJob, withJobHeaders } from "./job-problems.ts";
import { withLooks } from "./look-plan.ts";
import { createRecordEndedIntents } from "./record-ended-intents.ts";
import { createRecordOpenedCase } from "./record-opened-case.ts";
import { createStartJob } from "./start-job.ts";

/**
 * Makes an unsafe call within its caller's request. The job's record exists, as `sending`, before the call's first byte
 * is sent, and is completed after the call.
 *
 * The function throws a Problem with the job's id for a call without an answer, and as `createStartJob`.
 */
export function createRunSync(deps: JobDependencies) {
  const { log } = deps;
  const startJob = createStartJob(deps);
  const sendCall = createSendCall(deps);
  const recordOpenedCase = createRecordOpenedCase(deps);
  const recordEndedIntents = createRecordEndedIntents(deps);
  const indexAnswer = createIndexAnswer(deps);
  const claimCreated = createClaimCreated(deps);
  const followWriteback = createFollowWriteback(deps);
  const complete = createComplete(deps);
  return async (context: CallContext & Pick<BuildInput, "checkJob">): Promise<WholeResponse> => {
    const { call, deadline, progress } = context;
    const started = await startJob({ ...context, status: "sending" });
    if (started.kind === "replayed") return started.answer;
    const { job, lease, warnings } = started;
    try {
      const sent = await sendCall({ call: { ...call, storeAnswerUnder: blobPrefix(job.id) }, deadline, progress });
      await recordOpenedCase({ job, sent });
      await recordEndedIntents({ job, sent });
      await Promise.all([indexAnswer({ job, sent }), claimCreated({ job, sent })]);
      const end = await followWriteback({ job, sent });
      await complete({ job, lease, end: countedEnd(job, end, progress), begun: progress.begun });
      return answerWithWarnings(vendorAnswer(job.id, sent.answer), warnings);
    } catch (error) {
      const problem = progress.problemOf(error, job.safe);
      if (isInternalError(problem)) log.error("job.internal-error", { job: job.id, ...describeError(problem.cause) });
      const end = endOfProblem(job, problem.members, undefined);
      await complete({ job, lease, end: countedEnd(job, end, progress), begun: progress.begun });
      const seen =
        end.status === "uncertain" ? uncertainJob(job.id, problem.members.detail) : withJobHeaders(problem, job.id);
      throw problemWithWarnings(seen, warnings);
    }
  };
}

interface EndedCall extends Omit<EndedAttempt, "at"> {
  readonly job: StoredJob;
}

/**
 * Completes the job. If that fails, the caller still gets the true answer, and the job becomes uncertain when its lease
 * expires: its partner is notified, and the call is not sent again.
 */
function createComplete(deps: JobDependencies) {
  const completeAttempt = createCompleteAttempt(deps);
  const enqueueFollowUp = createEnqueueFollowUp(deps);
  const releaseJobUpload = createReleaseJobUpload(deps);
  return async ({ job, ...ended }: EndedCall): Promise<void> => {
    const at = deps.clock.now();
    const end = withLooks(deps.looks, { job, ...ended, at });
    try {
      const completion = await completeAttempt({ job, ...ended, end, at });
      if (completion === "not-recorded") return;
      if (completion === "recorded") await enqueueFollowUp({ job, end, at, attempt: 1 });
      await releaseJobUpload({ job, end });
    } catch {
      deps.log.error("job.not-completed", { job: job.id, status: end.status });
    }
  };
}
