import type { Attributes, Stored } from "../../../shared/aws/records/item.ts";
import type { Change } from "../../../shared/aws/records/table.ts";

/** DynamoDB's limit for an item with the names of its attributes. */
const maxItemBytes = 400 * 1024;

/** Types of the attributes that are keys of an index. */
const indexKeys = { list: "string", arrival: "string", dueShard: "string", dueAt: "number" } as const;

/** @throws TypeError for an update that DynamoDB refuses whatever the item is */
export function refuseInvalidChange(change: Change): void {
  const { remove = [], include = {}, exclude = {}, ...assignments } = change;
  const sets = [...Object.entries(include), ...Object.entries(exclude)];
  if (sets.some(([, texts]) => texts?.length === 0)) throw new TypeError("A set has no elements.");
  const named = [...Object.values(assignments), include, exclude].flatMap((members) =>
    Object.entries(members).flatMap(([name, value]) => (value === undefined || value === null ? [] : [name])),
  );
  const paths = [...named, ...remove];
  if (paths.length === 0) throw new TypeError("An update changes nothing.");
  if (paths.some((path) => path === "pk" || path === "sk")) throw new TypeError("An update changes the key.");
  if (paths.some((path, index) => paths.some((other, at) => at !== index && overlap(path, other)))) {
    throw new TypeError("An update changes an attribute twice.");
  }
}

function overlap(path: string, other: string): boolean {
  return path === other || other.startsWith(`${path}.`);
}

/** @throws TypeError for an item that DynamoDB does not store */
export function refuseInvalidItem(item: Attributes): void {
  if (bytesOf(item) > maxItemBytes) throw new TypeError("The item is larger than 400 KB.");
  for (const [name, type] of Object.entries(indexKeys)) {
    const value = item[name];
    if (value !== undefined && value !== null && typeof value !== type) {
      throw new TypeError("A key of an index has a wrong type.");
    }
  }
}

/** About as DynamoDB counts: names and texts in UTF-8, numbers by their digits. */
function bytesOf(value: Stored): number {
  if (value === null || value === undefined || typeof value === "boolean") return 1;
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value === "number") return Math.ceil(String(value).length / 2) + 1;
  if (value instanceof Uint8Array) return value.length;
  if (value instanceof Set || Array.isArray(value)) {
    return [...value].reduce((sum: number, one: Stored) => sum + bytesOf(one), 3);
  }
  return Object.entries(value).reduce((sum, [name, one]) => sum + Buffer.byteLength(name) + bytesOf(one), 3);
}
