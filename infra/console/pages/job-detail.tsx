import type { JobAttemptView } from "../../../shared/gateway/model/job-attempt.ts";
import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import { call, callForText } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { isConsole } from "../data/home.ts";
import { path } from "../data/path.ts";
import { useRead } from "../data/use-read.ts";
import { Actions } from "../parts/actions.tsx";
import { Detail } from "../parts/detail.tsx";
import { Facts } from "../parts/facts.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Reveal } from "../parts/reveal.tsx";
import { Status } from "../parts/status.tsx";
import { Ago, Time } from "../parts/time.tsx";
import { actionsOfJob } from "./job-actions.tsx";

interface JobWithAttempts {
  readonly job: JobView;
  readonly attempts: readonly JobAttemptView[];
}

async function readJob(id: string, signal: AbortSignal): Promise<JobWithAttempts> {
  const [job, { data: attempts }] = await Promise.all([
    call<JobView>(path`jobs/${id}`, { signal }),
    call<{ readonly data: readonly JobAttemptView[] }>(path`jobs/${id}/attempts`, { signal }),
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
            {mayChange() && <Actions of={actionsOfJob(job, read.again)} />}
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
            {/* The operator's tool shows no answer. */}
            {!isConsole && job.responseStatus !== null && (
              <>
                <h3>Answer</h3>
                <Reveal of={id} read={() => callForText(path`jobs/${id}/response`)} />
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
    ["Request digest", job.requestDigest === undefined ? "erased" : <code key="digest">{job.requestDigest}</code>],
    ["Suggested look-up", <LookUp key="look-up" of={job.lookUp} />],
  ] as const;
}

/** The read that shows whether the vendor did the work. */
function LookUp({ of }: { readonly of: JobView["lookUp"] }) {
  if (!of) return <>none: ask the vendor</>;
  return (
    <>
      {of.operation} <span class="quiet">{of.proves ? "proves it" : "a hint, no proof"}</span>
      <br />
      <code>
        {of.method} {of.path}
      </code>
    </>
  );
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
      {of.looks > 0 && (
        <span class="quiet">
          Looks: {of.looks}, last <Ago of={of.at} />.{" "}
        </span>
      )}
      {of.nextLookAt && (
        <span class="quiet">
          Next look <Ago of={of.nextLookAt} />.
        </span>
      )}
    </p>
  );
}
