import { computed, signal } from "@preact/signals";

/** The page, what is opened on it, and its filters, as the fragment has them. A patient's id is never among them. */
export interface Route {
  readonly page: string;
  readonly id: string | undefined;
  readonly filters: Readonly<Record<string, string>>;
}

export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [page = "", id] = path.split("/", 2).map(decodeURIComponent);
  const filters = Object.fromEntries(new URLSearchParams(query));
  return { page: page === "" ? "overview" : page, id: id === undefined || id === "" ? undefined : id, filters };
}

export function linkTo(page: string, id?: string, filters: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value !== undefined && value !== "") query.set(name, value);
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

/** Changes the filters without a further entry in the history. */
export function setFilters(filters: Readonly<Record<string, string | undefined>>): void {
  const { page, id, filters: before } = route.value;
  history.replaceState(null, "", linkTo(page, id, { ...before, ...filters }));
  hash.value = location.hash;
}
