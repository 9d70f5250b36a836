import type { AccessDenial, AwsAccess, NeededPermission, RequestContext } from "../../ports/aws-access.ts";
import type { FunctionSpec } from "../deployment/functions.ts";
import { evaluatePolicies, type Grant } from "../iam/evaluate-policies.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";

export interface RoleAccessOptions {
  readonly functions: readonly FunctionSpec[];
  readonly target: Pick<DeploymentTarget, "region" | "accountId">;
  /** Called at the first use of each grant of each function. */
  readonly onUse?: ((use: GrantUse) => void) | undefined;
}

/** That a function has used a grant of its role. */
export interface GrantUse extends Grant {
  /** The function's short name. */
  readonly functionName: string;
}

type OtherCallObserver = (accessKeyId: string, needed: readonly NeededPermission[]) => void;

/** The number of denials that are stored; a stack that runs for days must not grow. */
const maxStoredDenials = 1_000;

/**
 * Decides calls of functions by the policies of their roles in the template. The access key id of a function's instance
 * is `<short name>-<number>`; any other caller, such as an operator, has the account's own credentials.
 */
export class RoleAccess implements AwsAccess {
  readonly #functions: ReadonlyMap<string, FunctionSpec>;
  readonly #accountId: string;
  readonly #context: RequestContext;
  readonly #onUse: (use: GrantUse) => void;
  readonly #used = new Set<string>();
  readonly #denials: (AccessDenial & { readonly functionName: string })[] = [];
  readonly #observers = new Set<OtherCallObserver>();
  readonly #limited = new Map<string, FunctionSpec["role"]["statements"]>();

  constructor({ functions, target, onUse = () => undefined }: RoleAccessOptions) {
    this.#functions = new Map(functions.map((spec) => [spec.shortName, spec]));
    this.#accountId = target.accountId;
    this.#context = {
      "aws:PrincipalAccount": target.accountId,
      "aws:RequestedRegion": target.region,
      "aws:ResourceAccount": target.accountId,
      "aws:SecureTransport": "true",
      "kms:CallerAccount": target.accountId,
    };
    this.#onUse = onUse;
  }

  /** The calls that were refused so far, in order. */
  get denials(): readonly (AccessDenial & { readonly functionName: string })[] {
    return this.#denials;
  }

  check(accessKeyId: string, needed: readonly NeededPermission[]): AccessDenial | undefined {
    const spec = this.#functionOf(accessKeyId);
    if (spec) return this.#check(spec, needed);
    for (const observe of this.#observers) observe(accessKeyId, needed);
    const statements = this.#limited.get(accessKeyId);
    if (!statements) return undefined;
    const refused = needed.find((permission) => !this.#grantOf(statements, permission));
    const caller = `arn:aws:sts::${this.#accountId}:assumed-role/${accessKeyId}/operator`;
    return refused && { action: refused.action, resource: refused.resource, caller };
  }

  /** Decides the calls with this access key by a policy, such as one of an operator's. */
  limit(accessKeyId: string, statements: FunctionSpec["role"]["statements"]): void {
    this.#limited.set(accessKeyId, statements);
  }

  /**
   * Observes what the calls of others than functions need, such as those of an operator.
   *
   * @returns a function that ends it
   */
  observeOthers(observe: OtherCallObserver): () => void {
    this.#observers.add(observe);
    return () => this.#observers.delete(observe);
  }

  has(accessKeyId: string, permission: NeededPermission): boolean {
    const statements = this.#functionOf(accessKeyId)?.role.statements ?? this.#limited.get(accessKeyId);
    return !statements || this.#grantOf(statements, permission) !== undefined;
  }

  /** `<id of its role>:<session>`; Lambda names the session of a function's role after the function. */
  senderOf(accessKeyId: string): string | undefined {
    const spec = this.#functionOf(accessKeyId);
    return spec && `AROALOCAL${spec.role.name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")}:${spec.name}`;
  }

  /**
   * Requires permissions that AWS uses in the function's name, such as those of an event source mapping.
   *
   * @throws Error that names the permission which the role lacks
   */
  require(spec: FunctionSpec, needed: readonly NeededPermission[]): void {
    const denial = this.#check(spec, needed);
    if (denial) throw new Error(`The role of ${spec.name} may not ${denial.action} on ${denial.resource}.`);
  }

  #check(spec: FunctionSpec, needed: readonly NeededPermission[]): AccessDenial | undefined {
    for (const permission of needed) {
      const grant = this.#grant(spec, permission);
      if (grant) this.#note(spec.shortName, grant);
      else return this.#denied(spec, permission);
    }
    return undefined;
  }

  #grant(spec: FunctionSpec, permission: NeededPermission): Grant | undefined {
    return this.#grantOf(spec.role.statements, permission);
  }

  #grantOf(statements: FunctionSpec["role"]["statements"], { context, ...permission }: NeededPermission) {
    return evaluatePolicies(statements, { ...permission, context: { ...this.#context, ...context } });
  }

  #note(functionName: string, { action, resource }: Grant): void {
    const key = `${functionName} ${action} ${resource}`;
    if (this.#used.has(key)) return;
    this.#used.add(key);
    this.#onUse({ functionName, action, resource });
  }

  #denied({ shortName, name, role }: FunctionSpec, { action, resource }: NeededPermission): AccessDenial {
    const caller = `arn:aws:sts::${this.#accountId}:assumed-role/${role.name}/${name}`;
    const denial = { functionName: shortName, action, resource, caller };
    if (this.#denials.length < maxStoredDenials) this.#denials.push(denial);
    return denial;
  }

  #functionOf(accessKeyId: string): FunctionSpec | undefined {
    return this.#functions.get(accessKeyId.replace(/-\d+$/, ""));
  }
}
