import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ApiProblem } from "../data/api.ts";
import { announce } from "./announcer.tsx";
import { isChosenByEnter } from "./chosen-by-enter.ts";
import { ProblemNote } from "./loaded.tsx";

/** One way to answer a question. */
export interface Choice {
  /** On the button that does it. */
  readonly action: string;
  /** It cannot be undone: a name has to be typed first. */
  readonly isDangerous?: boolean;
  /** Does it. Its problem is shown, and the dialog stays. What it returns is shown once, in the place of the question. */
  run(): Promise<ComponentChildren>;
  /** Said when it is done. */
  readonly done: string;
}

export interface ConfirmProps {
  readonly title: string;
  /** What has to be typed before a dangerous choice. */
  readonly name?: string | undefined;
  readonly choices: readonly Choice[];
  /** What it does and what comes of it. */
  readonly children?: ComponentChildren;
  /** A choice was taken: what comes of it has to be seen, whatever becomes of the page that asked. */
  taken(): void;
  close(): void;
}

/** Asks before a change. Escape closes it, unless the change runs. */
export function Confirm({ title, name, choices, children, taken, close }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const isRunning = useRef(false);
  const [typed, setTyped] = useState("");
  const [runs, setRuns] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const [result, setResult] = useState<ComponentChildren>();
  useEffect(() => dialog.current?.showModal(), []);
  const setRunning = (isSo: boolean): void => {
    isRunning.current = isSo;
    setRuns(isSo);
  };
  const run = async (choice: Choice): Promise<void> => {
    if (isRunning.current || !form.current?.reportValidity()) return;
    taken();
    setRunning(true);
    setProblem(undefined);
    try {
      const shown = await choice.run();
      announce(choice.done);
      setRunning(false);
      if (shown === undefined || shown === null) dialog.current?.close();
      else setResult(shown);
    } catch (error) {
      setRunning(false);
      setProblem(error as ApiProblem);
    }
  };
  const byEnter = isChosenByEnter(choices) ? choices[0] : undefined;
  const hasResult = result !== undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (byEnter !== undefined && !hasResult) void run(byEnter);
  };
  /** A browser closes a dialog at the second Escape, whatever the page wants. */
  const closed = (): void => {
    if (isRunning.current) dialog.current?.showModal();
    else close();
  };
  return (
    <dialog
      ref={dialog}
      onCancel={(event) => {
        if (isRunning.current) event.preventDefault();
      }}
      onClose={closed}
      aria-labelledby="dialog-title"
    >
      <form ref={form} onSubmit={submit}>
        <h2 id="dialog-title">{title}</h2>
        {hasResult ? result : children}
        {!hasResult && name !== undefined && (
          <label>
            Type {name} to {choices.flatMap(({ action, isDangerous }) => (isDangerous ? action : [])).join(" or ")}
            <input autocomplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
        )}
        {problem && <ProblemNote problem={problem} />}
        <div class="actions">
          <button type="button" disabled={runs} onClick={() => dialog.current?.close()}>
            {hasResult ? "Close" : "Back"}
          </button>
          {!hasResult &&
            choices.map((choice) => (
              <button
                key={choice.action}
                type={choice === byEnter ? "submit" : "button"}
                class={choice.isDangerous ? "danger" : "primary"}
                disabled={runs || (choice.isDangerous && typed !== name)}
                onClick={choice === byEnter ? undefined : () => void run(choice)}
              >
                {choice.action}
              </button>
            ))}
        </div>
      </form>
    </dialog>
  );
}
