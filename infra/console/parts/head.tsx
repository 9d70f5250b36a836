import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { caller } from "../data/caller.ts";

/** The title of a page, with the stage and what belongs to the whole page. */
export function Head({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  // Before the heading is shown: who hears the title of a page hears the one that is there.
  useLayoutEffect(() => {
    document.title = `${title} · Rx Gateway`;
  }, [title]);
  return (
    <header class="head">
      <h1>{title}</h1>
      {caller.value && <span class="stage">{caller.value.stage}</span>}
      <span class="grow" />
      {children}
    </header>
  );
}
