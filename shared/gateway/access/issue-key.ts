import type { Clock } from "../../core/clock.ts";
import type { ApiKey } from "../model/partner.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { createSecret } from "./bearer-token.ts";

export interface IssuedKey {
  readonly keyId: string;
  /** `rxg_<keyId>_<secret>`, shown only once: only a digest of the secret is stored. */
  readonly key: string;
  /** Epoch milliseconds; `undefined` for a key that does not expire. */
  readonly validUntil: number | undefined;
}

export interface KeyToIssue extends Pick<ApiKey, "partnerId" | "rotatedFrom"> {
  /** In milliseconds; a key without it does not expire. */
  readonly validForMs?: number | undefined;
}

export interface IssueKeyDependencies {
  readonly partnerStore: Pick<PartnerStore, "addKey">;
  readonly clock: Pick<Clock, "now">;
}

/** Stores a new key of an existing partner. */
export function createIssueKey({ partnerStore, clock }: IssueKeyDependencies) {
  return async ({ partnerId, validForMs, rotatedFrom }: KeyToIssue): Promise<IssuedKey> => {
    const { id: keyId, secret, secretSha256 } = createSecret();
    const createdAt = clock.now();
    const validUntil = validForMs === undefined ? undefined : createdAt + validForMs;
    const key: ApiKey = {
      id: keyId,
      partnerId,
      secretSha256,
      status: "active",
      createdAt,
      ...(validUntil === undefined || validForMs === undefined ? {} : { validUntil, validForMs }),
      ...(rotatedFrom === undefined ? {} : { rotatedFrom }),
    };
    if (!(await partnerStore.addKey(key))) throw new Error(`The new key id ${keyId} is in use already.`);
    return { keyId, key: `rxg_${keyId}_${secret}`, validUntil };
  };
}
