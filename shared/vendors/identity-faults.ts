import type { Login } from "./auth-scheme.ts";
import { pathParametersOf } from "./path-template.ts";
import type { VendorDescriptor } from "./types.ts";

/** What is wrong with a vendor's id, title, origins, credential header or limits. */
export function identityFaults({ id, title, origins, auth, tenantHeader, maxBodyBytes }: VendorDescriptor): string[] {
  const header = auth.kind === "api-key" ? auth.header : undefined;
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : ["the id is not lower-case letters, digits and hyphens"]),
    ...(title.trim() === "" ? ["the title is empty"] : []),
    ...Object.values(origins)
      .filter((origin) => !isOrigin(origin))
      .map(notAnOrigin),
    ...headerNameFaults([header, tenantHeader]),
    ...(maxBodyBytes === undefined || maxBodyBytes > 0 ? [] : ["the maximum body size is not a number of bytes"]),
  ];
}

/** What is wrong with a vendor's login. */
export function loginFaults({ path, origin, fields, tokenField, defaultSeconds, refusal }: Login): string[] {
  const values = new Set(Object.values(fields));
  return [
    ...(pathParametersOf(path)?.length === 0 ? [] : [`the login's path ${path} is not a plain path`]),
    ...(origin === undefined || isOrigin(origin) ? [] : [notAnOrigin(origin)]),
    ...["{clientId}", "{clientSecret}"].filter((name) => !values.has(name)).map((name) => `the login sends no ${name}`),
    ...(tokenField === "" ? ["the login names no field for the token"] : []),
    ...(defaultSeconds > 0 ? [] : ["the login's default lifetime is not a time"]),
    ...(refusal === undefined || isWhole(refusal.whole)
      ? []
      : ["the login's refusal is not the pattern of a whole text"]),
  ];
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" && url.origin === text;
}

/** A pattern that matches a whole text or nothing, and has no state between two uses. */
const isWhole = ({ source, flags }: RegExp): boolean => /^\^[^|]*\$$/.test(source) && !/[gmy]/.test(flags);

const notAnOrigin = (origin: string): string => `${origin} is not an https origin`;

/** What is wrong with these names of headers. */
export function headerNameFaults(names: readonly (string | undefined)[]): string[] {
  return names
    .filter((name) => name !== undefined && !/^[a-z0-9-]+$/.test(name))
    .map((name) => `${name} is not a header's name in lower case`);
}
