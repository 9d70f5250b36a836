/** The page, what is opened on it, and its filters, as the fragment has them. A patient's id is never among them. */
export interface Route {
  /** `undefined` where the fragment has no form of ours. */
  readonly page: string | undefined;
  readonly id: string | undefined;
  readonly filters: Readonly<Record<string, string>>;
}

/** The ids that the gateway makes: no part of a path or of a command can be hidden in one. */
const idForm = /^[a-z]{2,4}_[\w-]{1,128}$/;

/** Whether a text can be the id of a record. */
export const isId = (text: string): boolean => idForm.test(text);

/** The names of a vendor and of a connection to it. */
const connectionForm = /^[\w-]{1,64}\/[\w-]{1,64}$/;

/**
 * Reads a fragment, which anyone may have written: of what is no id, nothing is opened.
 *
 * @param hash with its `#`
 */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const filters = Object.fromEntries(new URLSearchParams(query));
  const parts = path.split("/").map(decoded);
  const [page, id = "", ...more] = parts.filter((part) => part !== undefined);
  if (page === undefined || parts.includes(undefined) || more.length > 0 || !isWellFormed(page, id, filters)) {
    return { page: undefined, id: undefined, filters: {} };
  }
  return { page: page === "" ? "overview" : page, id: id === "" ? undefined : id, filters };
}

function isWellFormed(page: string, id: string, { partner }: Route["filters"]): boolean {
  const isOfId = page === "connections" ? connectionForm.test(id) : isId(id);
  return (id === "" || isOfId) && (partner === undefined || isId(partner));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
