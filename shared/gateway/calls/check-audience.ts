import { Problem } from "../../core/problem.ts";
import { operationAudience, partnerAudience, pathAudience } from "../../vendors/audience.ts";
import type { Connection, Operation, VendorDescriptor } from "../../vendors/types.ts";

/** The part of a call that decides its audience. */
export interface AudienceTarget {
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation: Operation | undefined;
  /** Canonical. */
  readonly path: string;
}

type AudienceVendor = Pick<VendorDescriptor, "id" | "title" | "audiences">;

/** Whose credentials the vendor takes for a call. */
export function callAudience(vendor: AudienceVendor, { operation, path }: AudienceTarget): string {
  return operation === undefined ? pathAudience(vendor, path) : operationAudience(operation);
}

/**
 * Refuses a call for an audience that the connection's secret does not name. A secret without `audiences` refuses none.
 *
 * @throws Problem 403 `wrong-audience`
 */
export function refuseOtherAudience(
  vendor: AudienceVendor,
  { name, credentials }: Pick<Connection, "name" | "credentials">,
  target: AudienceTarget,
): void {
  const { audiences } = credentials;
  const audience = callAudience(vendor, target);
  if (audiences === undefined || audiences.includes(audience)) return;
  const taken = vendor.audiences?.[audience]?.credentials ?? "a partner's credentials";
  throw new Problem({
    status: 403,
    name: "wrong-audience",
    title: "Wrong audience",
    detail: `${target.operation?.id ?? "This path"} is for the audience ${audience}: ${vendor.title} takes ${taken} for it. The connection ${vendor.id}/${name} has credentials for ${audiences.join(", ")} only, and nothing was sent. Name a connection with credentials for ${audience} in Gateway-Connection; without one, the gateway's operator must add such a connection, or add ${audience} to the audiences in this connection's secret if its credentials are for it.`,
  });
}

/** The items of `Gateway-Warning` about a call's audience, on a connection whose secret names no audiences. */
export function audienceWarnings(
  vendor: AudienceVendor,
  { credentials }: Pick<Connection, "credentials">,
  target: AudienceTarget,
): readonly string[] {
  const isOther = callAudience(vendor, target) !== partnerAudience;
  return isOther && credentials.audiences === undefined ? ["other-audience"] : [];
}
