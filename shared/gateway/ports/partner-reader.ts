/** A partner app as the directory holds it. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly status: "active" | "disabled";
  /** See `core/grants.ts`. */
  readonly grants: readonly string[];
}

/** An API key; of its secret only the SHA-256 is known. */
export interface ApiKey {
  readonly id: string;
  readonly partnerId: string;
  /** Lower-case hex. */
  readonly secretSha256: string;
  readonly status: "active" | "revoked";
}

export interface PartnerReader {
  findKey(keyId: string): Promise<ApiKey | undefined>;
  findPartner(partnerId: string): Promise<Partner | undefined>;
}
