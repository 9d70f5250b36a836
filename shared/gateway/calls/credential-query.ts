import { badRequest } from "../../core/problem.ts";
import type { AuthScheme } from "../../vendors/auth-scheme.ts";
import type { CallRequest } from "../model/call-request.ts";

/**
 * Refuses a query member that a vendor could take for the gateway's credential: which of two members counts differs by
 * framework, and so do letter case and the spellings of lists (`key[]`, `key.0`).
 *
 * @throws Problem 400
 */
export function refuseCredentialQuery(auth: AuthScheme, { query }: Pick<CallRequest, "query">): void {
  if (auth.kind !== "query-key") return;
  const own = folded(auth.parameter);
  const errors = query
    .filter(([name]) => isReadAs(folded(name), own))
    .map(([name]) => ({ pointer: `query/${name}`, detail: "is the gateway's own credential" }));
  if (errors.length > 0) throw badRequest("The gateway authenticates the call. Leave the credential out.", errors);
}

/** PHP reads blanks, dots and brackets in names as underscores, and ignores leading blanks. */
function folded(name: string): string {
  return name
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replaceAll(/[ .+[]/g, "_");
}

function isReadAs(name: string, own: string): boolean {
  if (name === own) return true;
  // `key[]` and `key.0` are folded to `key_…`; `key_id` is another name, and has no bracket or index.
  return name.startsWith(`${own}_`) && /^_\d*\]?/.exec(name.slice(own.length))?.[0] === name.slice(own.length);
}
