import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Confirm, type ConfirmProps } from "./confirm.tsx";

/** A change that can be asked for. */
export interface Action extends Omit<ConfirmProps, "close" | "children"> {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly explanation?: ComponentChildren;
}

/** Buttons of changes, each of which asks before it is made. */
export function Actions({ of }: { readonly of: readonly Action[] }) {
  const [asked, ask] = useState<string>();
  const chosen = of.find(({ label }) => label === asked);
  return (
    <div class="actions">
      {of.map(({ label, isPrimary, isDangerous }) => (
        <button
          key={label}
          type="button"
          class={isPrimary ? "primary" : isDangerous ? "danger" : ""}
          onClick={() => ask(label)}
        >
          {label}
        </button>
      ))}
      {chosen && (
        <Confirm {...chosen} close={() => ask(undefined)}>
          {chosen.explanation}
        </Confirm>
      )}
    </div>
  );
}
