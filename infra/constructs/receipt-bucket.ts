import { Duration, type RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

export interface ReceiptBucketProps {
  readonly bucketName: string;
  readonly encryptionKey: IKey;
  /** Absent for a bucket whose objects can be removed. */
  readonly lock: "governance" | undefined;
  readonly removalPolicy: RemovalPolicy;
}

/** Six years, with their leap days: what HIPAA asks of the record of disclosures (45 CFR 164.528, 164.316). */
const retention = Duration.days(2_192);

/**
 * The chain of receipts, in a bucket of its own: a lock holds for every object of a bucket. Versioned, so that an object
 * that was replaced or removed is still there.
 */
export class ReceiptBucket extends Bucket {
  constructor(scope: Construct, id: string, { lock, ...props }: ReceiptBucketProps) {
    super(scope, id, {
      ...props,
      encryption: BucketEncryption.KMS,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      ...(lock === undefined ? {} : { objectLockDefaultRetention: ObjectLockRetention.governance(retention) }),
    });
  }
}
