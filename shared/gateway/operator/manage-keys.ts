import type { Clock } from "../../core/clock.ts";
import { createIssueKey, type IssuedKey } from "../access/issue-key.ts";
import { createRotateKey, type RotatedKey } from "../access/rotate-key.ts";
import { type ApiKey, isKeyValid } from "../model/partner.ts";
import type { KeyUseStore } from "../ports/key-use-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { OperatorNotFound, OperatorRefusal } from "./operator-refusal.ts";

/**
 * Creates a further key for a partner. Its other keys stay valid, so that it can change over without a gap.
 *
 * The function throws OperatorNotFound when there is no such partner.
 */
export function createAddKey(deps: {
  readonly directory: Pick<PartnerReader, "findPartner">;
  readonly partnerStore: Pick<PartnerStore, "addKey">;
  readonly clock: Pick<Clock, "now">;
}) {
  const issueKey = createIssueKey(deps);
  /** @param input.validForMs in milliseconds; without it the key does not expire */
  return async (input: {
    readonly partnerId: string;
    readonly validForMs?: number | undefined;
  }): Promise<IssuedKey> => {
    const { partnerId } = input;
    if ((await deps.directory.findPartner(partnerId)) === undefined) {
      throw new OperatorNotFound(`There is no partner ${partnerId}.`);
    }
    return await issueKey(input);
  };
}

/**
 * Creates a successor of a key, as its partner can itself (`POST /v1/keys/rotate`).
 *
 * The function throws OperatorNotFound for an unknown key, OperatorRefusal for one that is not valid any more.
 */
export function createRotateKeyById(deps: {
  readonly directory: Pick<PartnerReader, "findKey">;
  readonly partnerStore: Pick<PartnerStore, "addKey" | "limitKey">;
  readonly clock: Pick<Clock, "now">;
}) {
  const rotateKey = createRotateKey(deps);
  return async ({ keyId, overlapMs }: { readonly keyId: string; readonly overlapMs: number }): Promise<RotatedKey> => {
    const key = await deps.directory.findKey(keyId);
    if (key === undefined) throw new OperatorNotFound("There is no such key.");
    if (!isKeyValid(key, deps.clock.now())) throw new OperatorRefusal("The key is not valid any more: create one.");
    return await rotateKey({ key, overlapMs });
  };
}

/**
 * Revokes a key. The functions refuse it within a second; what it made is carried out, so that an exchange of keys loses
 * no order.
 */
export function createRevokeKey({
  partnerStore,
  clock,
}: {
  readonly partnerStore: Pick<PartnerStore, "revokeKey">;
  readonly clock: Pick<Clock, "now">;
}) {
  /**
   * @param input.key its id, or the whole key, as where it was leaked
   * @returns the id of the key
   * @throws OperatorNotFound when there is no such key
   */
  return async ({ key }: { readonly key: string }): Promise<string> => {
    const keyId = keyIdIn(key);
    if (await partnerStore.revokeKey(keyId, { at: clock.now() })) return keyId;
    throw new OperatorNotFound("There is no such key.");
  };
}

/** A key as the operator sees it: without the digest of its secret. Times are epoch milliseconds. */
export interface KeyView extends Pick<ApiKey, "id" | "partnerId" | "createdAt" | "validUntil" | "rotatedFrom"> {
  readonly status: "active" | "expired" | "revoked" | "compromised";
  /** To within an hour. */
  readonly lastUsedAt: number | undefined;
}

/** Lists the keys of one partner, or of all, with their last use. The function throws OperatorNotFound for an unknown partner. */
export function createListKeys({
  partnerStore,
  keyUses,
  clock,
}: {
  readonly partnerStore: Pick<PartnerStore, "listPartners" | "listKeys">;
  readonly keyUses: Pick<KeyUseStore, "findLastUse">;
  readonly clock: Pick<Clock, "now">;
}) {
  return async function* ({ partnerId }: { readonly partnerId: string | undefined }): AsyncGenerator<KeyView> {
    const partners = (await partnerStore.listPartners()).map(({ id }) => id);
    if (partnerId !== undefined && !partners.includes(partnerId)) {
      throw new OperatorNotFound(`There is no partner ${partnerId}.`);
    }
    for (const id of partnerId === undefined ? partners : [partnerId]) {
      const keys = await partnerStore.listKeys(id);
      for (const key of keys.toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))) {
        const { secretSha256: _, revokedAt: __, compromisedSince: ___, validForMs: ____, ...shown } = key;
        yield { ...shown, status: statusOf(key, clock.now()), lastUsedAt: await keyUses.findLastUse(key.id) };
      }
    }
  };
}

function statusOf(key: ApiKey, now: number): KeyView["status"] {
  if (key.compromisedSince !== undefined) return "compromised";
  if (key.status === "revoked") return "revoked";
  return isKeyValid(key, now) ? "active" : "expired";
}

/** The id of a key that is given by its id or whole. */
export function keyIdIn(key: string): string {
  return /^rxg_([A-Za-z0-9]+)_/.exec(key)?.[1] ?? key;
}
