import { createHash, randomBytes } from "node:crypto";
import type { ApiKey } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { OperatorNotFound } from "./operator-refusal.ts";

export interface IssuedKey {
  readonly keyId: string;
  /** `rxg_<keyId>_<secret>`, shown only once: only a digest of the secret is stored. */
  readonly key: string;
}

/**
 * Creates a further key for a partner. Its other keys stay valid, so that it can change over without a gap.
 *
 * @throws OperatorNotFound when there is no such partner
 */
export function createAddKey({
  directory,
  partnerStore,
}: {
  readonly directory: Pick<PartnerReader, "findPartner">;
  readonly partnerStore: Pick<PartnerStore, "addKey">;
}) {
  return async ({ partnerId }: { readonly partnerId: string }): Promise<IssuedKey> => {
    if ((await directory.findPartner(partnerId)) === undefined) {
      throw new OperatorNotFound(`There is no partner ${partnerId}.`);
    }
    return await issueKey(partnerStore, partnerId);
  };
}

/** Stores a new key of an existing partner. */
export async function issueKey(partnerStore: Pick<PartnerStore, "addKey">, partnerId: string): Promise<IssuedKey> {
  const keyId = randomBytes(6).toString("hex");
  const secret = randomBytes(32).toString("hex");
  const secretSha256 = createHash("sha256").update(secret).digest("hex");
  const key: ApiKey = { id: keyId, partnerId, secretSha256, status: "active" };
  if (!(await partnerStore.addKey(key))) throw new Error(`The new key id ${keyId} is in use already.`);
  return { keyId, key: `rxg_${keyId}_${secret}` };
}

/**
 * Revokes a key: at once where it is read from the store, after a minute where the authorizer's answer is cached.
 *
 * @returns the id of the key
 * @throws OperatorNotFound when there is no such key
 */
export function createRevokeKey({ partnerStore }: { readonly partnerStore: Pick<PartnerStore, "revokeKey"> }) {
  /** @param input.key its id, or the whole key, as where it was leaked */
  return async ({ key }: { readonly key: string }): Promise<string> => {
    const keyId = keyIdIn(key);
    if (await partnerStore.revokeKey(keyId)) return keyId;
    throw new OperatorNotFound("There is no such key.");
  };
}

/** The id of a key that is given by its id or whole. */
export function keyIdIn(key: string): string {
  return /^rxg_([A-Za-z0-9]+)_/.exec(key)?.[1] ?? key;
}
