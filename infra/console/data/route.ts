import { computed, signal } from "@preact/signals";
import { isConsole } from "./home.ts";
import { parseRoute } from "./parse-route.ts";
// Its token leaves the address before that is read here.
import "./session.ts";

/** The partner whose pages the console shows stays, unless the filters name another one. */
export function linkTo(page: string, id?: string, filters: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams();
  const all = { partner: scope.value, ...filters };
  for (const [name, value] of Object.entries(all)) if (value !== undefined && value !== "") query.set(name, value);
  const rest = query.size === 0 ? "" : `?${query}`;
  return `#/${page}${id === undefined ? "" : `/${encodeURIComponent(id)}`}${rest}`;
}

const hash = signal(location.hash);
addEventListener("hashchange", () => {
  // The link that skips the navigation: the browser has moved the focus, and the page stays.
  if (location.hash === "#content") history.replaceState(null, "", hash.value === "" ? "#/overview" : hash.value);
  else hash.value = location.hash;
});

export const route = computed(() => parseRoute(hash.value));

/** The id of the partner whose pages the console shows; `undefined` for all partners together. */
export const scope = computed(() => (isConsole ? route.value.filters["partner"] : undefined));

/** Changes the filters without a further entry in the history. */
export function setFilters(filters: Readonly<Record<string, string | undefined>>): void {
  const { page, id, filters: before } = route.value;
  history.replaceState(null, "", linkTo(page ?? "overview", id, { ...before, ...filters }));
  hash.value = location.hash;
}
