import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Choice } from "./confirm.tsx";
import { ask, type Question, withdraw } from "./question.tsx";

export type { Question } from "./question.tsx";

/** A change that can be asked for: a question with one choice. */
export interface Action extends Choice, Omit<Question, "choices"> {}

/** Buttons of changes, each of which asks before it is made. */
export function Actions({ of }: { readonly of: readonly (Action | Question)[] }) {
  const [chosen, choose] = useState<string>();
  const { current: by } = useRef({});
  // At each drawing, since a question may have fields of the page's.
  useLayoutEffect(() => {
    const found = of.find(({ label }) => label === chosen);
    // One that is no longer offered stays as it was: its change may be running.
    if (found === undefined) return;
    const question = "choices" in found ? found : { ...found, choices: [found] };
    ask({ by, question, closed: () => choose(undefined) });
  });
  useEffect(() => () => withdraw(by), [by]);
  return (
    <div class="actions">
      {of.map((one) => (
        <button
          key={one.label}
          type="button"
          class={one.isPrimary ? "primary" : "isDangerous" in one && one.isDangerous ? "danger" : ""}
          onClick={() => choose(one.label)}
        >
          {one.label}
        </button>
      ))}
    </div>
  );
}
