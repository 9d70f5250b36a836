import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Confirm, type ConfirmProps } from "./confirm.tsx";

/** What can be asked for, with a dialog before it. */
export interface Question extends Omit<ConfirmProps, "close" | "taken" | "children"> {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly explanation?: ComponentChildren;
}

interface Asked {
  /** Who asks: another dialog for another one. */
  readonly by: object;
  readonly question: Question;
  /** Called when the dialog has closed. */
  closed(): void;
}

const asked = signal<Asked | undefined>();

/** Whose question was answered: what comes of that is shown, even on another page. */
let answered: object | undefined;

/** Asks, or changes what is asked. */
export function ask(question: Asked): void {
  asked.value = question;
}

/** The page that asked is gone. */
export function withdraw(by: object): void {
  if (asked.value?.by === by && answered !== by) asked.value = undefined;
}

/** Closes the dialog, for a link in it to what came of the change. */
export function closeQuestion(): void {
  const closed = asked.value?.closed;
  asked.value = undefined;
  answered = undefined;
  closed?.();
}

/** The dialog of what is asked. It belongs to no page, so that no refresh and no step back takes it away while a change runs. */
export function AskedQuestion() {
  // With the session that it was asked in it ends.
  useEffect(() => closeQuestion, []);
  if (asked.value === undefined) return null;
  const { by, question } = asked.value;
  const { title, name, choices, explanation } = question;
  return (
    <Confirm
      key={by}
      title={title}
      name={name}
      choices={choices}
      taken={() => {
        answered = by;
      }}
      close={closeQuestion}
    >
      {explanation}
    </Confirm>
  );
}
