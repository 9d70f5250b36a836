import type { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { connectionPaths } from "./stage-connections.ts";

export interface ConnectionSecretsProps {
  /** `rx-gateway/<stage>` */
  readonly prefix: string;
  readonly connections: Readonly<Record<string, readonly string[]>>;
  /** The connections that accept webhooks. */
  readonly webhookConnections: Readonly<Record<string, readonly string[]>>;
  /** Connections whose secrets exist outside of the stack, as `<vendor>/<connection>`. */
  readonly existing: readonly string[];
  readonly encryptionKey: IKey;
  readonly removalPolicy: RemovalPolicy;
}

/**
 * The secrets of each vendor's connections. They are created empty, so that no value is in a template; the operator sets
 * the values. A connection's webhook secret is a separate secret, so that intake can read nothing else. Functions are
 * granted them by name (`SecretArns`), so that nothing refers to a secret of a connection that is removed.
 */
export class ConnectionSecrets extends Construct {
  constructor(scope: Construct, id: string, props: ConnectionSecretsProps) {
    super(scope, id);
    const unknown = props.existing.filter((path) => !connectionPaths(props.connections).includes(path));
    if (unknown.length > 0) throw new Error(`The stage has no connection ${unknown.join(", ")}.`);
    for (const path of connectionPaths(props.connections)) this.#empty(path, path, props);
    for (const path of connectionPaths(props.webhookConnections)) this.#empty(path, `${path}/webhook`, props);
  }

  /** By the L1 construct: the L2 construct always generates a value. */
  #empty(connection: string, path: string, props: ConnectionSecretsProps): void {
    if (props.existing.includes(connection)) return;
    new CfnSecret(this, path.replaceAll("/", "-"), {
      name: `${props.prefix}/${path}`,
      description: `Rx Gateway: ${path}`,
      kmsKeyId: props.encryptionKey.keyArn,
    }).applyRemovalPolicy(props.removalPolicy);
  }
}
