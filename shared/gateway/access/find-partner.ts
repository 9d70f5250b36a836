import { Problem } from "../../core/problem.ts";
import type { Partner, PartnerReader } from "../ports/partner-reader.ts";

/**
 * Finds who calls, before anything is sent: a directory that cannot be read is no reason for doubt.
 *
 * @throws Problem 503 `not-sent`
 */
export async function findPartner(directory: PartnerReader, partnerId: string): Promise<Partner | undefined> {
  try {
    return await directory.findPartner(partnerId);
  } catch (cause) {
    throw new Problem(
      {
        status: 503,
        name: "directory-unavailable",
        title: "Service unavailable",
        detail: "The grants of this key could not be read. Nothing was sent; try again.",
        outcome: "not-sent",
        retryable: true,
        retryAfterSeconds: 1,
      },
      { cause },
    );
  }
}
