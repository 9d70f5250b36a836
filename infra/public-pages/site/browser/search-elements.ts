import { entryAddress } from "../search/entry-address.ts";
import type { FoundEntry } from "../search/find-entries.ts";
import { steerByKeys } from "./steer-by-keys.ts";

/** The search of the page. */
export interface SearchElements {
  readonly box: HTMLElement;
  readonly field: HTMLInputElement;
  /** Shows results as links, and what the status says of them. */
  show(found: readonly FoundEntry[], status: string): void;
  /** Hides the results. */
  clear(): void;
}

/** The elements that the header has for the search; none on a page without it. */
export function searchElements(): SearchElements | undefined {
  const box = document.querySelector<HTMLElement>(".search");
  const field = box?.querySelector("input");
  const panel = box?.querySelector<HTMLElement>(".found");
  const status = panel?.querySelector("p");
  const list = panel?.querySelector("ul");
  if (!box || !field || !panel || !status || !list) return undefined;
  const fill = (items: readonly Element[], text: string): void => {
    list.replaceChildren(...items);
    status.textContent = text;
    panel.hidden = text === "";
  };
  const clear = (): void => fill([], "");
  const { folder = "", start = "" } = box.dataset;
  const hrefOf = (id: string): string => entryAddress(id, { folder, start });
  list.addEventListener("click", clear);
  steerByKeys({ box, field, list, clear });
  return {
    box,
    field,
    show: (found, text) =>
      fill(
        found.map((one) => itemOf(hrefOf(one.id), one)),
        text,
      ),
    clear,
  };
}

function itemOf(href: string, { kind, title, page }: FoundEntry): Element {
  const link = document.createElement("a");
  link.href = href;
  const name = document.createElement("strong");
  name.textContent = title;
  const place = document.createElement("span");
  place.textContent = page === "" ? kind : `${kind} · ${page}`;
  link.append(name, " ", place);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
