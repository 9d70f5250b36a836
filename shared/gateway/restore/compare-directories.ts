/** A record of a directory, with its keys and all attributes. */
export type DirectoryItem = Readonly<Record<string, unknown>>;

/** What differs between the directory as it was last and as it was restored. */
export interface DirectoryDifference {
  /** `partner prt_…`, `key …`, `endpoint …`. */
  readonly what: string;
  /**
   * `removed-since`: the restored directory has it again; `changed-since`: an earlier form of it;
   * `created-since`: it is gone.
   */
  readonly change: "removed-since" | "changed-since" | "created-since";
  /** The names of the attributes that differ. Never their values, which may be secrets. */
  readonly attributes: readonly string[];
}

/**
 * Derived from other records or from use: an index, times of keys' last use, and the markers of restores. A session of the portal
 * ends within an hour, with its key and its partner.
 */
const derived = /^(match#|key-use#|session#|restore$)/;

/** Written by the gateway itself, at any time. */
const volatile: ReadonlySet<string> = new Set(["revision", "troubled"]);

/**
 * Compares the directory before the restore with the restored one. What to do about each difference is for a person to decide: a key that
 * was revoked since the backup is valid again, an endpoint that was deleted gets events again.
 */
export function compareDirectories(
  previous: readonly DirectoryItem[],
  restored: readonly DirectoryItem[],
): readonly DirectoryDifference[] {
  const [before, after] = [byName(previous), byName(restored)];
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((what): readonly DirectoryDifference[] => {
    const [was, is] = [before.get(what), after.get(what)];
    if (was === undefined) return [{ what, change: "removed-since", attributes: [] }];
    if (is === undefined) return [{ what, change: "created-since", attributes: [] }];
    const attributes = differing(was, is);
    return attributes.length === 0 ? [] : [{ what, change: "changed-since", attributes }];
  });
}

function byName(items: readonly DirectoryItem[]): ReadonlyMap<string, DirectoryItem> {
  return new Map(
    items.flatMap((item) => {
      const name = nameOfItem(item);
      return name === undefined ? [] : [[name, item]];
    }),
  );
}

/** What an item is, without what is derived of others (`undefined`). It contains no secret. */
export function nameOfItem(item: DirectoryItem): string | undefined {
  return derived.test(String(item["pk"])) ? undefined : nameOf(item);
}

/** A key is a partition of its own, `key#<id>`; partners and endpoints are in one partition each. */
function nameOf({ pk, sk }: DirectoryItem): string {
  const [kind = "", ...rest] = String(pk).split("#");
  return [kind, rest.join("#"), sk ?? ""].filter((part) => part !== "").join(" ");
}

function differing(was: DirectoryItem, is: DirectoryItem): readonly string[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].toSorted();
  return names.filter((name) => !volatile.has(name) && textOf(was[name]) !== textOf(is[name]));
}

/** Sets have no order. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) => (one instanceof Set ? [...one].toSorted() : one)) ?? "";
}
