import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { caller } from "../data/caller.ts";

/** The title of a page, with the stage and what belongs to the whole page. */
export function Head({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  useEffect(() => {
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
