import type { ComponentChildren } from "preact";
import { linkTo, route } from "../data/route.ts";

interface DetailProps {
  /** The heading of the panel. */
  readonly title: string;
  readonly status?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What is opened of a list: beside it, or a page of its own on a narrow screen. */
export function Detail({ title, status, children }: DetailProps) {
  const { page, filters } = route.value;
  return (
    <aside class="panel detail" aria-label={title} tabIndex={-1}>
      <header>
        <h2>{title}</h2>
        {status}
        <span class="grow" />
        <a href={linkTo(page ?? "overview", undefined, filters)}>Close</a>
      </header>
      <div class="body">{children}</div>
    </aside>
  );
}
