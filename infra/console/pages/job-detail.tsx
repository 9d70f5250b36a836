import type { JobAttemptView } from "../../../shared/gateway/model/job-attempt.ts";
import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import { call, callForText } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { useRead } from "../data/use-read.ts";
import { type Action, Actions } from "../parts/actions.tsx";
import { Detail } from "../parts/detail.tsx";
import { Facts } from "../parts/facts.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Reveal } from "../parts/reveal.tsx";
import { Status } from "../parts/status.tsx";
import { Ago, Time } from "../parts/time.tsx";

interface JobWithAttempts {
  readonly job: JobView;
  readonly attempts: readonly JobAttemptView[];
}

async function readJob(id: string, signal: AbortSignal): Promise<JobWithAttempts> {
  const [job, { data: attempts }] = await Promise.all([
    call<JobView>(`jobs/${id}`, { signal }),
    call<{ readonly data: readonly JobAttemptView[] }>(`jobs/${id}/attempts`, { signal }),
  ]);
  return { job, attempts };
}

/** One job: how far each of its calls came, and what can be decided. */
export function JobDetail({ id }: { readonly id: string }) {
  const read = useRead(id, (signal) => readJob(id, signal));
  return (
    <Detail title="Job" status={read.value && <Status of={read.value.job.status} />}>
      <Loaded of={read} label="Job">
        {({ job, attempts }) => (
          <>
            <Facts of={factsOf(job)} />
            {job.evidence && <Finding of={job.evidence} />}
            {mayChange() && <Actions of={actionsOf(job, read.again)} />}
            <h3>Attempts</h3>
            <ol class="timeline" aria-label="Attempts">
              {job.nextAttemptAt && (
                <li class="next">
                  Next attempt <Ago of={job.nextAttemptAt} />
                </li>
              )}
              {attempts.map((attempt) => (
                <Attempt key={attempt.at} of={attempt} />
              ))}
            </ol>
            {attempts.length === 0 && <p class="quiet">The vendor was not called yet.</p>}
            {job.responseStatus !== null && (
              <>
                <h3>Answer</h3>
                <Reveal of={id} read={() => callForText(`jobs/${id}/response`)} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Detail>
  );
}

function factsOf(job: JobView) {
  return [
    ["Job", <code key="id">{job.id}</code>],
    ["Operation", `${job.vendor} ${job.operation}`],
    ["Connection", job.connection],
    ["Outcome", job.outcome ?? "none yet"],
    ["Vendor's status", job.responseStatus ?? "none"],
    ["Created", <Time key="created" of={job.createdAt} />],
    ["Changed", <Time key="changed" of={job.updatedAt} />],
  ] as const;
}

function Attempt({ of: { at, phase, durationMs, status, error } }: { readonly of: JobAttemptView }) {
  const isGood = status !== null && status < 400;
  return (
    <li class={isGood ? "good" : "bad"}>
      <Time of={at} /> <b>{status ?? error ?? "no answer"}</b>{" "}
      <span class="quiet">
        {phase.replaceAll("-", " ")}
        {durationMs === null ? "" : `, ${durationMs} ms`}
      </span>
    </li>
  );
}

/** What looks at the vendor have shown, and what to do about an uncertain job. */
function Finding({ of }: { readonly of: NonNullable<JobView["evidence"]> }) {
  const words = {
    done: "The vendor shows that it did the work.",
    "not-done": "The vendor shows that it did not do the work.",
    unknown: "Reading at the vendor does not say whether it did the work.",
  };
  return (
    <p class="finding">
      <b>{words[of.finding]}</b> {of.reason && `Reason: ${of.reason}. `}
      <span class="quiet">
        Looked {of.looks} times, last <Ago of={of.at} />
        {of.nextLookAt && (
          <>
            , next <Ago of={of.nextLookAt} />
          </>
        )}
        .
      </span>
    </p>
  );
}

function actionsOf({ id, status, operation, vendor }: JobView, again: () => void): readonly Action[] {
  const change = (method: "POST" | "DELETE", path: string, body?: unknown) => async () => {
    await call(path, { method, ...(body === undefined ? {} : { body }) });
    again();
    return undefined;
  };
  if (status === "queued") {
    const explanation = `It is not sent to ${vendor} any more.`;
    return [
      {
        label: "Cancel job…",
        title: "Cancel this job?",
        action: "Cancel job",
        explanation,
        run: change("DELETE", `jobs/${id}`),
        done: "The job was cancelled",
      },
    ];
  }
  if (status !== "uncertain") return [];
  const resolve = (action: string) => change("POST", `jobs/${id}/resolve`, { action });
  return [
    {
      label: "Look now",
      title: "Ask the vendor now?",
      action: "Look now",
      explanation: "The vendor is asked whether it did the work, where it has a read that shows it.",
      run: change("POST", `jobs/${id}/look`, {}),
      done: "The vendor is asked",
    },
    {
      label: "Confirm…",
      isPrimary: true,
      title: "Did the vendor do the work?",
      action: "Confirm",
      explanation: `Find out at ${vendor} that ${operation} was done. The job becomes succeeded.`,
      run: resolve("confirm"),
      done: "The job was confirmed",
    },
    {
      label: "Retry…",
      isDangerous: true,
      name: "retry",
      title: "Send it again?",
      action: "Retry",
      explanation: `Only where ${vendor} certainly did not do it: otherwise ${operation} is done twice.`,
      run: resolve("retry"),
      done: "The job is queued again",
    },
    {
      label: "Abandon…",
      isDangerous: true,
      name: "abandon",
      title: "Give up this job?",
      action: "Abandon",
      explanation: "It stays unknown whether the vendor did the work, and nothing more is sent.",
      run: resolve("abandon"),
      done: "The job was abandoned",
    },
  ];
}
