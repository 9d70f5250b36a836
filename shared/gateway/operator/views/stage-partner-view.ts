import type { Partner } from "../../model/partner.ts";

/** A partner as the operator sees it. */
export interface StagePartnerView extends Pick<Partner, "id" | "name" | "status" | "grants"> {
  /** By grant. */
  readonly purposes: Readonly<Record<string, string>>;
}

/** An API key without its secret. Times are RFC 3339. */
export interface StageKeyView {
  readonly id: string;
  readonly status: "active" | "expired" | "revoked" | "compromised";
  readonly createdAt: string | null;
  /** To within an hour. */
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  /** The key that it is the successor of. */
  readonly rotatedFrom: string | null;
}

/** A partner with its keys. */
export interface StagePartnerWithKeysView extends StagePartnerView {
  readonly keys: readonly StageKeyView[];
}
