import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ApiProblem } from "../data/api.ts";
import { isConsole } from "../data/home.ts";
import { fullTime } from "../data/times.ts";
import type { Read } from "../data/use-read.ts";

/** The rest is found when these are mended. */
const shownFaults = 10;

/** A problem, with what is needed to report it. */
export function ProblemNote({ problem, again }: { readonly problem: ApiProblem; readonly again?: () => void }) {
  const missing = !isConsole && problem.status === 403 && problem.problem === "forbidden";
  return (
    <div class="problem" role="alert">
      <b>{problem.message}</b>
      <p>
        {problem.detail}
        {missing && " Ask the gateway's operator for the grant."}
      </p>
      {problem.errors.length > 0 && (
        <ul class="faults">
          {problem.errors.slice(0, shownFaults).map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>
              {pointer !== "" && <code>{pointer}</code>} {detail}
            </li>
          ))}
        </ul>
      )}
      {problem.requestId && <p class="quiet">Request {problem.requestId}</p>}
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

interface LoadedProps<Value> {
  readonly of: Read<Value> & { readonly isTurning?: boolean };
  /** Names the region. */
  readonly label: string;
  readonly children: (value: Value) => ComponentChildren;
}

/** What was read: until then a skeleton, and with a problem beside older data. */
export function Loaded<Value>({ of, label, children }: LoadedProps<Value>) {
  const { value, problem, readAt, again, isTurning = false } = of;
  const isFirst = value === undefined && problem === undefined;
  return (
    <section class="loaded" aria-label={label} aria-busy={isFirst || isTurning}>
      {problem && <ProblemNote problem={problem} again={again} />}
      {problem && readAt !== undefined && <p class="quiet">Not refreshed since {fullTime(readAt)}.</p>}
      {isFirst && <Skeleton />}
      {value !== undefined && children(value)}
    </section>
  );
}

/** Bars in place of text, once reading takes longer than a glance. */
function Skeleton() {
  const [isShown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div class="skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
