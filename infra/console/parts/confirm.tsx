import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ApiProblem } from "../data/api.ts";
import { announce } from "./announcer.tsx";
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
  close(): void;
}

/** Asks before a change. Escape closes it. */
export function Confirm({ title, name, choices, children, close }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const [result, setResult] = useState<ComponentChildren>();
  useEffect(() => dialog.current?.showModal(), []);
  const run = async (choice: Choice): Promise<void> => {
    setRunning(true);
    setProblem(undefined);
    try {
      const shown = await choice.run();
      announce(choice.done);
      if (shown === undefined || shown === null) dialog.current?.close();
      else setResult(shown);
    } catch (error) {
      setProblem(error as ApiProblem);
    }
    setRunning(false);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { value: pressed } = (event.submitter ?? {}) as { readonly value?: string };
    const choice = choices.find(({ action }) => action === pressed);
    if (choice !== undefined) void run(choice);
  };
  const hasResult = result !== undefined;
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="dialog-title">
      <form onSubmit={submit}>
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
          <button type="button" onClick={() => dialog.current?.close()}>
            {hasResult ? "Close" : "Back"}
          </button>
          {!hasResult &&
            choices.map(({ action, isDangerous }) => (
              <button
                key={action}
                type="submit"
                value={action}
                class={isDangerous ? "danger" : "primary"}
                disabled={isRunning || (isDangerous && typed !== name)}
              >
                {action}
              </button>
            ))}
        </div>
      </form>
    </dialog>
  );
}
