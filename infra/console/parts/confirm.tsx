import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ApiProblem } from "../data/api.ts";
import { announce } from "./announcer.tsx";
import { ProblemNote } from "./loaded.tsx";

export interface ConfirmProps {
  readonly title: string;
  /** On the button that does it. */
  readonly action: string;
  /** Has to be typed first, where the action cannot be undone. */
  readonly name?: string | undefined;
  readonly isDangerous?: boolean;
  /** What it does and what comes of it. */
  readonly children?: ComponentChildren;
  /** Does it. Its problem is shown, and the dialog stays. What it returns is shown once, in the place of the question. */
  run(): Promise<ComponentChildren>;
  /** Said when it is done. */
  readonly done: string;
  close(): void;
}

/** Asks before a change. Escape closes it. */
export function Confirm({ title, action, name, isDangerous, children, run, done, close }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const [result, setResult] = useState<ComponentChildren>();
  useEffect(() => dialog.current?.showModal(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setRunning(true);
    setProblem(undefined);
    try {
      const shown = await run();
      announce(done);
      if (shown === undefined || shown === null) dialog.current?.close();
      else setResult(shown);
    } catch (error) {
      setProblem(error as ApiProblem);
    }
    setRunning(false);
  };
  const hasResult = result !== undefined;
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="dialog-title">
      <form onSubmit={submit}>
        <h2 id="dialog-title">{title}</h2>
        {hasResult ? result : children}
        {!hasResult && name !== undefined && (
          <label>
            Type <b>{name}</b> to go on
            <input autocomplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
        )}
        {problem && <ProblemNote problem={problem} />}
        <div class="actions">
          <button type="button" onClick={() => dialog.current?.close()}>
            {hasResult ? "Close" : "Cancel"}
          </button>
          {!hasResult && (
            <button
              type="submit"
              class={isDangerous ? "danger" : "primary"}
              disabled={isRunning || (name !== undefined && typed !== name)}
            >
              {action}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}
