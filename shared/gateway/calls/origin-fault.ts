import type { FieldFault } from "../../core/credential-faults.ts";
import { isPublicName } from "../../http/public-name.ts";

/**
 * For the origin in a connection's secret, which gets the connection's credentials: https, a public host's name, and the
 * standard port or one above 1023. An address is refused, since no certificate is expected for it.
 */
export const originFault: FieldFault = (value) =>
  typeof value === "string" && isPublicOrigin(value)
    ? undefined
    : "must be an https origin with a public host's name, such as https://sandbox.example.com, without a path";

function isPublicOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.protocol !== "https:" || url.origin !== text) return false;
  const isName = isPublicName(url.hostname) && !url.hostname.endsWith(".") && !/^[\d.]+$|^\[/.test(url.hostname);
  return isName && (url.port === "" || Number(url.port) > 1023);
}
