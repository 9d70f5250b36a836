import type { Stack } from "aws-cdk-lib";

/** The part of a stage that names have. */
interface Named {
  readonly name: string;
  readonly restoredFrom?: string | undefined;
}

/**
 * The physical names of a stage's state. They are literals, by which CloudFormation can import a table that exists.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-automatically.html
 */
export function stateNames({ name, restoredFrom }: Named) {
  const table = (of: string): string => `rx-gateway-${name}-${of}${restoredSuffix({ restoredFrom })}`;
  return {
    directory: table("directory"),
    records: table("records"),
    tokens: table("tokens"),
    intakeQueue: `rx-gateway-${name}-intake`,
    largeWebhookQueue: `rx-gateway-${name}-large-webhooks`,
    receiptQueue: `rx-gateway-${name}-receipts`,
    secretPrefix: `rx-gateway/${name}`,
    digestKey: `rx-gateway/${name}/digest-key`,
  };
}

/** Bucket names are global: the account and the region make this one unique. */
export function bucketName(stack: Stack, { name }: Named, of: "erasures" | "intake" | "receipts"): string {
  return `rx-gateway-${name}-${of}-${stack.account}-${stack.region}`;
}

/** The bucket of bodies is restored together with the tables. */
export function bodiesBucketName(stack: Stack, { name, restoredFrom }: Named): string {
  return `rx-gateway-${name}-bodies-${stack.account}-${stack.region}${restoredSuffix({ restoredFrom })}`;
}

/**
 * The end of the names of what is restored from a backup; empty for the original state.
 *
 * @throws Error for a suffix that not every name can have
 */
export function restoredSuffix({ restoredFrom }: Pick<Named, "restoredFrom">): string {
  if (restoredFrom === undefined) return "";
  if (!/^[a-z0-9]{1,8}$/.test(restoredFrom)) {
    throw new Error(`restoredFrom must have 1 to 8 characters of a-z and 0-9, and is ${restoredFrom}.`);
  }
  return `-${restoredFrom}`;
}

/** An output of both stacks, which `doctor` compares: a gateway of an older commit would run on the state of before a restore. */
export function stateSuffixOutput({ restoredFrom }: Pick<Named, "restoredFrom">) {
  return { value: restoredFrom ?? "original", description: "The suffix of the names of restored state" };
}
