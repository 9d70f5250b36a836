import { forbidden, type Problem } from "../../core/problem.ts";
import { isSpellingOf } from "../../vendors/operation-match.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";

/** 403: logins and logouts are the gateway's own. */
export function loginRefusal(vendorTitle: string): Problem {
  return forbidden(
    `The gateway logs in to ${vendorTitle} for you and keeps the session. Call the operation that you need, without a token.`,
  );
}

/**
 * Refuses a call of the path that this connection logs in at, which its secret can name (`tokenPath`).
 *
 * @param path canonical
 * @throws Problem 403
 */
export function refuseLoginPath(vendor: VendorDescriptor, { credentials }: Connection, path: string): void {
  const { tokenPath } = credentials;
  if (tokenPath !== undefined && isSpellingOf(path, tokenPath)) throw loginRefusal(vendor.title);
}
