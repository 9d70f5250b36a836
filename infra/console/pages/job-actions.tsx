import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import { call } from "../data/api.ts";
import { path } from "../data/path.ts";
import type { Action, Question } from "../parts/actions.tsx";

/** What a job is called where its name is typed: the end of its id, which tells it from others of its operation. */
export const nameOfJob = (id: string): string => id.slice(-6);

/** What can be decided about a job. */
export function actionsOfJob(
  { id, status, operation, vendor }: JobView,
  again: () => void,
): readonly (Action | Question)[] {
  const change = (method: "POST" | "DELETE", path: string, body?: unknown) => async () => {
    await call(path, { method, ...(body === undefined ? {} : { body }) });
    again();
    return undefined;
  };
  if (status === "queued") {
    return [
      {
        label: "Cancel",
        isDangerous: true,
        name: nameOfJob(id),
        title: "Cancel this job?",
        action: "Cancel job",
        explanation: `It is not sent to ${vendor} any more.`,
        run: change("DELETE", path`jobs/${id}`),
        done: "The job was cancelled",
      },
    ];
  }
  if (status !== "uncertain") return [];
  const resolve = (action: string) => change("POST", path`jobs/${id}/resolve`, { action });
  return [
    {
      label: "Resolve…",
      isPrimary: true,
      title: `Did ${vendor} do the work?`,
      explanation: <Choices operation={operation} vendor={vendor} />,
      name: nameOfJob(id),
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
      run: change("POST", path`jobs/${id}/look`, {}),
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
