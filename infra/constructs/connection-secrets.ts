import type { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";

export interface ConnectionSecretsProps {
  /** `rx-gateway/<stage>` */
  readonly prefix: string;
  readonly connections: Readonly<Record<string, readonly string[]>>;
  /** The connections that accept webhooks. */
  readonly webhookConnections: Readonly<Record<string, readonly string[]>>;
  readonly encryptionKey: IKey;
  readonly removalPolicy: RemovalPolicy;
}

/**
 * The secrets of each vendor's connections. They are created empty, so that no value is in a template; the operator sets
 * the values. A connection's webhook secret is a separate secret, so that intake can read nothing else.
 */
export class ConnectionSecrets extends Construct {
  /** The connections that accept webhooks, by vendor. */
  readonly webhookConnections: ConnectionSecretsProps["webhookConnections"];
  /** ARNs of the webhook secrets of all connections that accept webhooks. */
  readonly webhookArns: readonly string[];
  readonly #credentialArns: ReadonlyMap<string, readonly string[]>;

  constructor(scope: Construct, id: string, props: ConnectionSecretsProps) {
    super(scope, id);
    const connections = Object.entries(props.connections);
    this.#credentialArns = new Map(
      connections.map(([vendor, names]) => [vendor, names.map((name) => this.#empty(`${vendor}/${name}`, props))]),
    );
    this.webhookConnections = props.webhookConnections;
    this.webhookArns = Object.entries(props.webhookConnections).flatMap(([vendor, names]) =>
      names.map((name) => this.#empty(`${vendor}/${name}/webhook`, props)),
    );
  }

  /** ARNs of the credentials of this vendor's connections only. */
  credentialArns(vendor: string): readonly string[] {
    return this.#credentialArns.get(vendor) ?? [];
  }

  /** By the L1 construct: the L2 construct always generates a value. */
  #empty(path: string, props: ConnectionSecretsProps): string {
    const secret = new CfnSecret(this, path.replaceAll("/", "-"), {
      name: `${props.prefix}/${path}`,
      description: `Rx Gateway: ${path}`,
      kmsKeyId: props.encryptionKey.keyArn,
    });
    secret.applyRemovalPolicy(props.removalPolicy);
    return secret.ref;
  }
}
