import type { NeededPermission } from "../../ports/aws-access.ts";

export interface PermissionRulesOptions {
  readonly region: string;
  readonly accountId: string;
  /** The ARN of the customer-managed key of a resource, by the resource's ARN. */
  keyOf(resourceArn: string): string | undefined;
  /** The name of the partition key of a table, or of an index of it; `undefined` where there is none. */
  partitionKeyOf(table: string, index: string | undefined): string | undefined;
  /** The ARN of a secret that exists, by its ARN or name. */
  secretArn(id: string): string | undefined;
}

/** What the rules of the services share: ARNs, and the permissions on a resource's key. */
export class PermissionRules {
  readonly #options: PermissionRulesOptions;

  constructor(options: PermissionRulesOptions) {
    this.#options = options;
  }

  arn(service: string, rest: string): string {
    return `arn:aws:${service}:${this.#options.region}:${this.#options.accountId}:${rest}`;
  }

  /** The ARN of a queue, whose URL may name another account and region. */
  queueArn(url: string, name: string): string {
    const [, region = this.#options.region] = /^https?:\/\/sqs\.([a-z0-9-]+)\./.exec(url) ?? [];
    const [, account = this.#options.accountId] = /^https?:\/\/[^/]+\/(\d{12})\//.exec(url) ?? [];
    return `arn:aws:sqs:${region}:${account}:${name}`;
  }

  secretArn(id: string): string | undefined {
    return this.#options.secretArn(id);
  }

  partitionKeyOf(table: string, index?: string): string | undefined {
    return this.#options.partitionKeyOf(table, index);
  }

  /** The permissions on a resource's customer-managed key, if it has one: the service uses the key in the caller's name. */
  keyUse(resourceArn: string, service: string, actions: readonly string[]): NeededPermission[] {
    const key = this.#options.keyOf(resourceArn);
    if (key === undefined) return [];
    const context = { "kms:ViaService": `${service}.${this.#options.region}.amazonaws.com` };
    return actions.map((action) => ({ action, resource: key, context }));
  }
}
