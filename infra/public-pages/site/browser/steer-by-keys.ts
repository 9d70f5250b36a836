interface Steered {
  readonly box: HTMLElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  clear(): void;
}

/**
 * The keys of the search: `/` focuses the field from anywhere but a field, arrows go to the results and along them, Enter
 * in the field opens the first, Escape ends the search.
 */
export function steerByKeys({ box, field, list, clear }: Steered): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || isModified(event) || isField(event.target)) return;
    event.preventDefault();
    field.focus();
  });
  box.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop.matches(":focus"));
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => stops[Math.min(at + 1, stops.length - 1)]?.focus(),
      ArrowUp: () => stops[Math.max(at - 1, 0)]?.focus(),
      Escape: () => {
        field.value = "";
        clear();
        field.focus();
      },
      // Enter on a link is the browser's own.
      ...(at === 0 && { Enter: () => stops[1]?.click() }),
    };
    const act = acts[event.key];
    if (act === undefined || isModified(event) || event.isComposing) return;
    event.preventDefault();
    act();
  });
}

const isModified = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
