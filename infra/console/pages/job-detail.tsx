import type { JobAttemptView } from "../../../shared/gateway/model/job-attempt.ts";
import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import { call, callForText } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { useRead } from "../data/use-read.ts";
import { type Action, Actions, type Question } from "../parts/actions.tsx";
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

function actionsOf({ id, status, operation, vendor }: JobView, again: () => void): readonly (Action | Question)[] {
  const change = (method: "POST" | "DELETE", path: string, body?: unknown) => async () => {
    await call(path, { method, ...(body === undefined ? {} : { body }) });
    again();
    return undefined;
  };
  if (status === "queued") {
    return [
      {
        label: "Cancel",
        title: "Cancel this job?",
        action: "Cancel job",
        explanation: `It is not sent to ${vendor} any more.`,
        run: change("DELETE", `jobs/${id}`),
        done: "The job was cancelled",
      },
    ];
  }
  if (status !== "uncertain") return [];
  const resolve = (action: string) => change("POST", `jobs/${id}/resolve`, { action });
  return [
    {
      label: "Resolve…",
      isPrimary: true,
      title: `Did ${vendor} do the work?`,
      explanation: <Choices operation={operation} vendor={vendor} />,
      name: operation,
      choices: [
        { action: "Retry", isDangerous: true, run: resolve("retry"), done: "The job is queued again" },
        { action: "Abandon", isDangerous: true, run: resolve("abandon"), done: "The job was abandoned" },
        { action: "Confirm", run: resolve("confirm"), done: "The job was confirmed" },
      ],
    },
    {
      label: "Look now",
      title: "Ask the vendor now?",
      action: "Look now",
      explanation: "The vendor is asked whether it did the work, where it has a read that shows it.",
      run: change("POST", `jobs/${id}/look`, {}),
      done: "The vendor is asked",
    },
  ];
}

function Choices({ operation, vendor }: Pick<JobView, "operation" | "vendor">) {
  return (
    <dl class="facts">
      <div>
        <dt>Confirm</dt>
        <dd>It did: the job becomes succeeded.</dd>
      </div>
      <div>
        <dt>Retry</dt>
        <dd>
          It certainly did not: {operation} is sent again. If {vendor} did the work after all, it is done twice.
        </dd>
      </div>
      <div>
        <dt>Abandon</dt>
        <dd>It stays unknown, and nothing more is sent.</dd>
      </div>
    </dl>
  );
}
