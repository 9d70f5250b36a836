/** Hidden aliases, from before commands were nouns and verbs. They did not ask for confirmation, and still do not. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  "add-partner": ["partners", "create", "--yes"],
  "add-key": ["keys", "create", "--yes"],
  "revoke-key": ["keys", "revoke", "--yes"],
  "lift-cool-down": ["connections", "clear-cool-down", "--yes"],
};

/** Verbs that have another noun or another name. */
const moved: Readonly<Record<string, readonly string[]>> = {
  "connections catch-up": ["catch-ups", "start"],
  "connections close-circuit": ["connections", "close-breaker"],
};

/** Nouns that were commands: without a verb, they list. */
const listing: Readonly<Record<string, readonly string[]>> = {
  partners: ["list", "create"],
  jobs: ["list"],
  "dead-letters": ["list", "redrive"],
};

/** Rewrites a command line that uses an old name; any other is returned unchanged. */
export function currentNames(args: readonly string[]): readonly string[] {
  const [name = "", ...rest] = args;
  const asksForHelp = rest.includes("--help") || rest.includes("-h");
  if (name === "delete-subject") {
    return asksForHelp || rest.includes("--yes") ? ["subjects", "delete", ...rest] : ["subjects", "preview", ...rest];
  }
  if (name === "dead-letters" && rest[0] === "drain") {
    return [name, "redrive", ...rest.slice(1), ...(rest.includes("--yes") ? [] : ["--yes"])];
  }
  const called = `${name} ${rest[0]}`;
  if (Object.hasOwn(moved, called)) return [...(moved[called] ?? []), ...rest.slice(1)];
  if (Object.hasOwn(renamed, name)) return [...(renamed[name] ?? []), ...rest];
  const isBare = rest[0] === undefined || rest[0].startsWith("-");
  if (!Object.hasOwn(listing, name) || !isBare || asksForHelp) return args;
  return rest.some((word) => listing[name]?.includes(word)) ? args : [name, "list", ...rest];
}
