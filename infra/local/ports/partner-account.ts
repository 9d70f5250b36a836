import type { AccessDenial, NeededPermission } from "./aws-access.ts";

/** A call of `AssumeRole`. */
export interface AssumeRoleCall {
  /** Of the credentials that sign the call. */
  readonly accessKeyId: string;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly externalId: string | undefined;
  /** The session policy, as JSON. */
  readonly policy: string | undefined;
  readonly durationSeconds: number;
}

export interface RoleSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** In epoch milliseconds. */
  readonly expiresAt: number;
}

/** An AWS account of a partner's: its roles and keys, and what sessions of the roles may do. */
export interface PartnerAccount {
  readonly accountId: string;
  /** @returns `undefined` where the role does not exist or its trust policy refuses; throws `Error` for a policy that cannot be read */
  assumeRole(call: AssumeRoleCall): RoleSession | undefined;
  /** Whether the credentials are those of a session, valid or not. */
  isSession(accessKeyId: string): boolean;
  /** Whether they are those of a session that has ended. */
  hasEnded(accessKeyId: string): boolean;
  /** The first permission that a session lacks. */
  check(accessKeyId: string, needed: readonly NeededPermission[]): AccessDenial | undefined;
  /** The access key id that assumed the role of the session. */
  sourceOf(accessKeyId: string): string | undefined;
  /** The ARN of the customer-managed key of a queue of the account. */
  keyOf(queueArn: string): string | undefined;
}

/** What its administrator sets. All are documents of IAM, as JSON values. */
export interface PartnerAccountControl {
  /** @throws Error for a document that is not evaluated here */
  putRole(name: string, role: { readonly trustPolicy: unknown; readonly policy: unknown }): void;
  /** Replaces the policy of the key with this id. @throws Error as `putRole` */
  putKey(keyId: string, policy: unknown): void;
  /** Ends all sessions. */
  endSessions(): number;
}
