import { createHash, randomBytes } from "node:crypto";
import type { ApiKey } from "../model/partner.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { OperatorNotFound } from "./operator-refusal.ts";

export interface IssuedKey {
  readonly keyId: string;
  /** `rxg_<keyId>_<secret>`, shown this once: of the secret only its digest is kept. */
  readonly key: string;
}

/**
 * Makes one more key for a partner. Its other keys stay, so that a partner changes over without a gap.
 *
 * @throws OperatorNotFound when there is no such partner
 */
export async function addKey(
  directory: Pick<PartnerReader, "findPartner">,
  partnerStore: Pick<PartnerStore, "addKey">,
  partnerId: string,
): Promise<IssuedKey> {
  if ((await directory.findPartner(partnerId)) === undefined) {
    throw new OperatorNotFound(`There is no partner ${partnerId}.`);
  }
  return await issueKey(partnerStore, partnerId);
}

export async function issueKey(partnerStore: Pick<PartnerStore, "addKey">, partnerId: string): Promise<IssuedKey> {
  const keyId = randomBytes(6).toString("hex");
  const secret = randomBytes(32).toString("hex");
  const secretSha256 = createHash("sha256").update(secret).digest("hex");
  const key: ApiKey = { id: keyId, partnerId, secretSha256, status: "active" };
  if (!(await partnerStore.addKey(key))) throw new Error("A new key has the id of one that stands.");
  return { keyId, key: `rxg_${keyId}_${secret}` };
}

/**
 * Revokes a key: at once where it is checked anew, after a minute where the authorizer's answer is still kept.
 *
 * @param key its id, or the whole key as its finder sends it
 * @returns the id
 * @throws OperatorNotFound when there is no such key
 */
export async function revokeKey(partnerStore: Pick<PartnerStore, "revokeKey">, key: string): Promise<string> {
  const keyId = keyIdIn(key);
  if (await partnerStore.revokeKey(keyId)) return keyId;
  throw new OperatorNotFound("There is no such key.");
}

/** The id of a key that is given by its id or as a whole. */
export function keyIdIn(key: string): string {
  return /^rxg_([A-Za-z0-9]+)_/.exec(key)?.[1] ?? key;
}
