import type { Endpoint } from "../model/endpoint.ts";
import { isMadeBy, type KeyFamily } from "./key-family.ts";

/**
 * The endpoint as it is after the compromise of a key that created it or pointed it elsewhere, or that was shown its
 * signing secret: it is disabled in the one case, and gets another secret in the other. Idempotent.
 *
 * @param newSecret makes a secret
 * @returns `undefined` where nothing is to be changed
 */
export function containedEndpoint(
  endpoint: Endpoint,
  { family, keyId, now, newSecret }: { family: KeyFamily; keyId: string; now: number; newSecret: () => string },
): Endpoint | undefined {
  const { keyId: maker, createdAt, target = { keyId: maker, at: createdAt }, status, secrets } = endpoint;
  const isDisabled = status === "disabled" || !isMadeBy(family, target);
  const unseen = secrets.filter(
    ({ keyId: shown, createdAt: at = createdAt }) => !isMadeBy(family, { keyId: shown, at }),
  );
  const isSecret = unseen.length === secrets.length;
  if (isDisabled && isSecret) return undefined;
  return {
    ...endpoint,
    ...(isDisabled ? {} : { status: "disabled" as const, disabledFor: keyId }),
    ...(isSecret ? {} : { secrets: [{ secret: newSecret(), createdAt: now, insteadOf: keyId }, ...unseen] }),
    revision: endpoint.revision + 1,
  };
}
