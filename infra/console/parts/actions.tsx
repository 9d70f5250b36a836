import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Choice, Confirm, type ConfirmProps } from "./confirm.tsx";

/** What can be asked for, with a dialog before it. */
export interface Question extends Omit<ConfirmProps, "close" | "children"> {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly explanation?: ComponentChildren;
}

/** A change that can be asked for: a question with one choice. */
export interface Action extends Choice, Omit<Question, "choices"> {}

/** Buttons of changes, each of which asks before it is made. */
export function Actions({ of }: { readonly of: readonly (Action | Question)[] }) {
  const [asked, ask] = useState<string>();
  const chosen = of.find(({ label }) => label === asked);
  return (
    <div class="actions">
      {of.map((one) => (
        <button
          key={one.label}
          type="button"
          class={one.isPrimary ? "primary" : "isDangerous" in one && one.isDangerous ? "danger" : ""}
          onClick={() => ask(one.label)}
        >
          {one.label}
        </button>
      ))}
      {chosen && (
        <Confirm
          title={chosen.title}
          name={chosen.name}
          choices={"choices" in chosen ? chosen.choices : [chosen]}
          close={() => ask(undefined)}
        >
          {chosen.explanation}
        </Confirm>
      )}
    </div>
  );
}
