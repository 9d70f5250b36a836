import type { VendorDescriptor } from "./types.ts";

/** What is wrong with a vendor's id, title, origins, tenant header or limits. */
export function identityFaults({ id, title, origins, tenantHeader, maxBodyBytes }: VendorDescriptor): string[] {
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : ["the id is not lower-case letters, digits and hyphens"]),
    ...(title.trim() === "" ? ["the title is empty"] : []),
    ...Object.values(origins)
      .filter((origin) => !isOrigin(origin))
      .map(notAnOrigin),
    ...headerNameFaults([tenantHeader]),
    ...(maxBodyBytes === undefined || maxBodyBytes > 0 ? [] : ["the maximum body size is not a number of bytes"]),
  ];
}

/** Whether a text is an https origin: scheme and host, no trailing slash. */
export function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" && url.origin === text;
}

/** The fault of a text that is no origin. */
export const notAnOrigin = (origin: string): string => `${origin} is not an https origin`;

/** What is wrong with these names of headers. */
export function headerNameFaults(names: readonly (string | undefined)[]): string[] {
  return names
    .filter((name) => name !== undefined && !/^[a-z0-9-]+$/.test(name))
    .map((name) => `${name} is not a header's name in lower case`);
}
