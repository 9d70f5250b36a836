import { randomUUID } from "node:crypto";
import type { AccessDenial, NeededPermission } from "../../ports/aws-access.ts";
import type {
  AssumeRoleCall,
  PartnerAccount,
  PartnerAccountControl,
  RoleSession,
} from "../../ports/partner-account.ts";
import type { Json } from "../template/cloudformation.ts";
import { evaluatePolicies } from "./evaluate-policies.ts";
import { type PolicyStatement, readPolicyDocument } from "./policy-document.ts";
import { type PolicyDecision, type PrincipalRequest, readPrincipalPolicy } from "./principal-policy.ts";

interface SimulatedRole {
  readonly trusts: (request: PrincipalRequest) => PolicyDecision;
  readonly statements: readonly PolicyStatement[];
}

interface Session {
  readonly roleName: string;
  readonly source: string;
  /** `undefined` without a session policy. */
  readonly policy: readonly PolicyStatement[] | undefined;
  readonly expiresAt: number;
}

export interface SimulatedAccountOptions {
  readonly accountId: string;
  readonly region: string;
  /** Whose callers assume the roles. */
  readonly callerAccount: string;
  /** The ids of keys by the names of queues. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * An AWS account beside the gateway's: IAM, STS and KMS as far as sending to its queues needs them. A permission of a session
 * is one of its role, of its session policy, and on a key of the key's policy.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
export class SimulatedAccount implements PartnerAccount, PartnerAccountControl {
  readonly accountId: string;
  readonly #options: SimulatedAccountOptions;
  readonly #roles = new Map<string, SimulatedRole>();
  readonly #keyPolicies = new Map<string, (request: PrincipalRequest) => PolicyDecision>();
  readonly #sessions = new Map<string, Session>();
  readonly #ended = new Map<string, Session>();

  constructor(options: SimulatedAccountOptions) {
    this.accountId = options.accountId;
    this.#options = options;
  }

  putRole(name: string, { trustPolicy, policy }: { readonly trustPolicy: unknown; readonly policy: unknown }): void {
    const where = `the role ${name}`;
    const trusts = readPrincipalPolicy(trustPolicy as Json, where);
    this.#roles.set(name, { trusts, statements: readPolicyDocument(policy as Json, where) });
  }

  /**
   * Puts a role without a trust policy: its administrator is about to paste the external id of an endpoint. The first one that
   * it is asked with is that one, and no other is admitted.
   */
  putRoleForFirstId(name: string, policy: unknown): void {
    let admitted: string | undefined;
    const { callerAccount } = this.#options;
    this.putRole(name, { trustPolicy: trustPolicy(callerAccount, "*"), policy });
    const role = this.#roles.get(name);
    if (role === undefined) return;
    const trusts: SimulatedRole["trusts"] = (request) => {
      const id = request.context["sts:ExternalId"];
      if (admitted === undefined && typeof id === "string") admitted = id;
      return id === undefined || id !== admitted ? "denied" : role.trusts(request);
    };
    this.#roles.set(name, { ...role, trusts });
  }

  putKey(keyId: string, policy: unknown): void {
    this.#keyPolicies.set(keyId, readPrincipalPolicy(policy as Json, `the key ${keyId}`));
  }

  endSessions(): number {
    const count = this.#sessions.size;
    for (const [id, session] of this.#sessions) this.#ended.set(id, session);
    this.#sessions.clear();
    return count;
  }

  assumeRole(call: AssumeRoleCall): RoleSession | undefined {
    const [, name = ""] = call.roleArn.split(":role/");
    const role = call.roleArn === this.#roleArn(name) ? this.#roles.get(name) : undefined;
    const { callerAccount } = this.#options;
    const principal = { account: callerAccount, arn: `arn:aws:iam::${callerAccount}:role/${call.accessKeyId}` };
    const context = call.externalId === undefined ? {} : { "sts:ExternalId": call.externalId };
    // The identity policy of a caller of another account is needed as well: `authorized` has asked for it.
    if (role === undefined || role.trusts({ action: "sts:AssumeRole", principal, context }) === "denied")
      return undefined;
    const policy = call.policy === undefined ? undefined : readPolicyDocument(JSON.parse(call.policy), "the session");
    const accessKeyId = `ASIA${randomUUID().replaceAll("-", "").slice(0, 16).toUpperCase()}`;
    const expiresAt = Date.now() + call.durationSeconds * 1000;
    this.#sessions.set(accessKeyId, { roleName: name, source: call.accessKeyId, policy, expiresAt });
    return { accessKeyId, secretAccessKey: "simulated-not-a-secret", sessionToken: randomUUID(), expiresAt };
  }

  isSession(accessKeyId: string): boolean {
    return this.#sessions.has(accessKeyId) || this.#ended.has(accessKeyId);
  }

  hasEnded(accessKeyId: string): boolean {
    const session = this.#sessions.get(accessKeyId);
    return session === undefined ? this.#ended.has(accessKeyId) : session.expiresAt <= Date.now();
  }

  check(accessKeyId: string, needed: readonly NeededPermission[]): AccessDenial | undefined {
    const session = this.#sessions.get(accessKeyId);
    const lacked = needed.find((permission) => session === undefined || !this.#isAllowed(session, permission));
    if (lacked === undefined) return undefined;
    const caller = `arn:aws:sts::${this.accountId}:assumed-role/${session?.roleName ?? "unknown"}/session`;
    return { ...lacked, caller };
  }

  sourceOf(accessKeyId: string): string | undefined {
    return (this.#sessions.get(accessKeyId) ?? this.#ended.get(accessKeyId))?.source;
  }

  keyOf(queueArn: string): string | undefined {
    const key = this.#options.keys[queueArn.split(":").at(-1) ?? ""];
    return key === undefined || !queueArn.includes(`:${this.accountId}:`) ? undefined : this.keyArn(key);
  }

  keyArn(keyId: string): string {
    return `arn:aws:kms:${this.#options.region}:${this.accountId}:key/${keyId}`;
  }

  #isAllowed({ roleName, policy }: Session, permission: NeededPermission): boolean {
    // Another account's resource would need a policy of its own that names the role: none has one.
    if (permission.resource.split(":")[4] !== this.accountId) return false;
    if (policy !== undefined && evaluatePolicies(policy, permission) === undefined) return false;
    const byRole = evaluatePolicies(this.#roles.get(roleName)?.statements ?? [], permission) !== undefined;
    if (!permission.action.startsWith("kms:")) return byRole;
    const decide = this.#keyPolicies.get(permission.resource.split("/").at(-1) ?? "");
    const principal = { account: this.accountId, arn: this.#roleArn(roleName) };
    const decision = decide?.({ action: permission.action, principal, context: permission.context ?? {} });
    return decision === "allowed" || (decision === "allowed-for-account" && byRole);
  }

  #roleArn(name: string): string {
    return `arn:aws:iam::${this.accountId}:role/${name}`;
  }
}

/** The trust policy that the partner's guide has. */
export function trustPolicy(callerAccount: string, externalId: string): object {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${callerAccount}:root` },
        Action: "sts:AssumeRole",
        Condition: { StringLike: { "sts:ExternalId": externalId } },
      },
    ],
  };
}
