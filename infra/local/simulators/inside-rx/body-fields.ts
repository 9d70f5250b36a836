import { jsonTree } from "../json/raw-json.ts";

export type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/**
 * The fields of a body in JSON, or in the form encoding of the documents' curl lines, whatever its content type. A form's
 * fields are texts, with nested ones in brackets: `address[zip]=78701`.
 */
export function bodyFields(body: string): Fields {
  if (jsonTree(body)) {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  }
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const [, outer, inner] = /^([^[]+)\[([^\]]+)\]$/.exec(name) ?? [];
    if (outer === undefined || inner === undefined) fields[name] = value;
    else fields[outer] = { ...memberOf(fields, outer), [inner]: value };
  }
  return fields;
}

/** A nested object; one without members where it is missing. */
export function memberOf(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isObject(value) ? value : {};
}

/** A text that is not empty. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
