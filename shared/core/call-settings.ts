import { type FieldFault, headerTextFault, isPlainPath } from "./credential-faults.ts";
import { pointerPattern } from "./json-pointer.ts";

/** Optional settings of a connection's secret that change how its calls are made. */
export interface CallSettings {
  /** The `Version` header of the operations that take one, where the partner sends none. */
  readonly version?: string;
  /** Paths outside the catalogue whose POST is a read, such as a search; a `{name}` stands for any one segment. */
  readonly safePosts?: readonly string[];
  /** `writeback`: to the reference in a 202 answer by which the vendor's webhook will name the work. */
  readonly pointers?: { readonly writeback: string };
}

/** A vendor has a few searches; each call is compared with all of them. */
const maxSafePosts = 100;

const safePostsFault: FieldFault = (value) =>
  Array.isArray(value) && value.length <= maxSafePosts && value.every(isPathTemplate)
    ? undefined
    : `must list paths on the vendor's host, ${maxSafePosts} at most, such as "/api/SearchPatients"`;

function isPathTemplate(value: unknown): boolean {
  return typeof value === "string" && isPlainPath(value.replaceAll(/(?<=\/)\{[A-Za-z0-9_-]+\}(?=\/|$)/g, "x"));
}

const pointersFault: FieldFault = (value) => {
  const pointer = writebackOf(value);
  return pointer !== undefined && pointer.length <= 300 && new RegExp(pointerPattern, "u").test(pointer)
    ? undefined
    : 'must be an object with a JSON pointer (RFC 6901), such as {"writeback": "/writebackId"}';
};

/** What is wrong with each setting, by the name of its member in the secret. */
export const callSettingFaults: Readonly<Record<"version" | "safePosts" | "pointers", FieldFault>> = {
  version: headerTextFault,
  safePosts: safePostsFault,
  pointers: pointersFault,
};

/** Reads the settings from a secret whose members have no faults. */
export function readCallSettings(secret: Readonly<Record<string, unknown>>): CallSettings {
  const { version, safePosts, pointers } = secret;
  const writeback = writebackOf(pointers);
  return {
    ...(typeof version === "string" ? { version } : {}),
    ...(Array.isArray(safePosts) ? { safePosts: safePosts.map(String) } : {}),
    ...(writeback === undefined ? {} : { pointers: { writeback } }),
  };
}

function writebackOf(pointers: unknown): string | undefined {
  if (typeof pointers !== "object" || pointers === null || !("writeback" in pointers)) return undefined;
  return typeof pointers.writeback === "string" ? pointers.writeback : undefined;
}
