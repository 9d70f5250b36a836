import type { Stack } from "aws-cdk-lib";

/** The part of a stage that names have. */
type Named = { readonly name: string };

/**
 * The physical names of a stage's state. They are literals, by which CloudFormation can import a table that exists.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-automatically.html
 */
export function stateNames({ name }: Named) {
  const table = (of: string): string => `rx-gateway-${name}-${of}`;
  return {
    directory: table("directory"),
    records: table("records"),
    tokens: table("tokens"),
    intakeQueue: `rx-gateway-${name}-intake`,
    secretPrefix: `rx-gateway/${name}`,
    digestKey: `rx-gateway/${name}/digest-key`,
  };
}

/** Bucket names are global: the account and the region make this one unique. */
export function bucketName(stack: Stack, { name }: Named, of: "bodies" | "intake"): string {
  return `rx-gateway-${name}-${of}-${stack.account}-${stack.region}`;
}
