import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { linkTo, route } from "../data/route.ts";

const content = (): HTMLElement | null => document.querySelector("#content");

export function focusContent(): void {
  content()?.focus();
}

/** Whether a search was asked for on a page that has none: the next page is one that has. */
let wantsSearch = false;

/** Keeps the focus in what is shown: of another page at its beginning, of another row where it was, unless that is gone. */
export function useFocus(): void {
  const { page, id } = route.value;
  const shown = useRef({ page, id });
  // With the page, so that no key that is pressed on it goes elsewhere.
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { page, id };
    if (wantsSearch && focusSearch()) wantsSearch = false;
    else if (before.page !== page) focusContent();
    else if (before.id !== id && isFocusLost()) (detail() ?? content())?.focus();
  }, [page, id]);
}

const detail = (): HTMLElement | null => document.querySelector(".detail");

/** On a narrow screen what is opened takes the place of its list, and of the link that was followed. */
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || !activeElement.checkVisibility();
}

/** The field that finds a record, or the first of the page's filters. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>("[data-search], search input");
  if (field === null || !field.checkVisibility()) return false;
  field.focus();
  return true;
}

/** `/` leads to the search of the page; of a page without one, to that of the events. */
export function useSearchKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest("input, select, textarea, dialog") !== null;
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (focusSearch()) return;
      wantsSearch = true;
      location.hash = linkTo("events");
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
