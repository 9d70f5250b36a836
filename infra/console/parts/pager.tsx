import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface PagerProps {
  /** On the two buttons. */
  readonly labels?: readonly [previous: string, next: string];
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
  /** What is shown. */
  readonly children: ComponentChildren;
}

/** Leads through the parts of a list. A button that leads nowhere stays, so that the focus on it does. */
export function Pager({ labels: [back, on] = ["Previous", "Next"], previous, next, children }: PagerProps) {
  const isWhole = previous === undefined && next === undefined;
  return (
    <footer class="foot">
      <span>{children}</span>
      {!isWhole && (
        <span class="pager">
          <Turn to={previous} label={back} />
          <Turn to={next} label={on} />
        </span>
      )}
    </footer>
  );
}

function Turn({ to, label }: { readonly to: (() => void) | undefined; readonly label: string }) {
  return (
    <button type="button" aria-disabled={to === undefined} onClick={to}>
      {label}
    </button>
  );
}

/** Rows of a list that is in the page as a whole: more would make the page heavy. */
export const partSize = 25;

interface Part<Item> {
  readonly shown: readonly Item[];
  /** For what has more than one part. */
  readonly pager: ComponentChildren;
}

/**
 * A part of a list that is in the page as a whole.
 *
 * @param isFirst says of an item that its part is shown at first
 */
export function usePart<Item>(
  items: readonly Item[],
  { size = partSize, isFirst = () => false }: { readonly size?: number; isFirst?(item: Item): boolean } = {},
): Part<Item> {
  const [chosen, choose] = useState(() => Math.max(0, Math.floor(items.findIndex(isFirst) / size)));
  const last = Math.max(0, Math.ceil(items.length / size) - 1);
  const at = Math.min(chosen, last);
  const begin = at * size;
  const shown = items.slice(begin, begin + size);
  if (last === 0) return { shown, pager: null };
  const pager = (
    <Pager previous={at === 0 ? undefined : () => choose(at - 1)} next={at === last ? undefined : () => choose(at + 1)}>
      {begin + 1} to {begin + shown.length} of {items.length}
    </Pager>
  );
  return { shown, pager };
}
