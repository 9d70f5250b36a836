import type { Attributes, Stored } from "../../../shared/aws/records/item.ts";
import type { Change } from "../../../shared/aws/records/table.ts";

/** The attributes after a change. @throws TypeError where DynamoDB refuses the change of this item */
export function changed(before: Attributes, change: Change): Attributes {
  const after = new Map(Object.entries(before));
  const put = (name: string, value: Stored): void => {
    const [attribute = "", ...rest] = name.split(".");
    if (value === undefined || value === null) return;
    if (rest.length > 0 && before[attribute] === undefined) throw new TypeError("A member is set in an absent map.");
    if (rest.length === 0) after.set(attribute, value);
    else after.set(attribute, { ...mapAt(Object.fromEntries(after), attribute), [rest.join(".")]: value });
  };
  for (const [name, value] of entriesOf(change.set)) put(name, value);
  for (const [name, value] of entriesOf(change.setIfAbsent)) put(name, valueAt(before, name) ?? value);
  for (const [name, value] of entriesOf(change.add)) put(name, numberAt(before, name) + value);
  for (const [name, source] of entriesOf(change.copy)) put(name, existing(valueAt(before, source)));
  for (const name of change.remove ?? []) after.delete(name);
  for (const [name, texts] of entriesOf(change.include)) after.set(name, new Set([...setAt(before, name), ...texts]));
  for (const [name, texts] of entriesOf(change.exclude)) {
    const left = new Set([...setAt(before, name)].filter((text) => !texts.includes(text)));
    if (left.size === 0) after.delete(name);
    else after.set(name, left);
  }
  return Object.fromEntries(after);
}

function entriesOf<Value>(members: Readonly<Record<string, Value>> = {}): [string, NonNullable<Value>][] {
  return Object.entries(members).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, value]],
  );
}

/** An attribute, or a member of one (`map.member`). */
export function valueAt(item: Attributes, name: string): Stored {
  const dot = name.indexOf(".");
  return dot < 0 ? item[name] : mapAt(item, name.slice(0, dot))[name.slice(dot + 1)];
}

function mapAt(item: Attributes, name: string): Attributes {
  const value = item[name];
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Set);
  return isMap ? (value as Attributes) : {};
}

function setAt(item: Attributes, name: string): ReadonlySet<string> {
  const { [name]: value = new Set<string>() } = item;
  if (value instanceof Set) return value;
  throw new TypeError("An element is added to what is no set.");
}

function numberAt(item: Attributes, name: string): number {
  const value = valueAt(item, name) ?? 0;
  if (typeof value === "number") return value;
  throw new TypeError("A number is added to what is no number.");
}

function existing(value: Stored): Stored {
  if (value === undefined) throw new TypeError("An absent attribute is copied.");
  return value;
}
