import { ArnFormat, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

export interface WebhookBucketProps {
  readonly bucketName: string;
  readonly encryptionKey: IKey;
  /** Hears of every object. */
  readonly queue: Queue;
  /** It outlives the stack. */
  readonly keep: boolean;
}

/** The account and the region make it the only one of its name in the world. */
export function intakeBucketName(stack: Stack, stage: string): string {
  return `rx-gateway-${stage}-intake-${stack.account}-${stack.region}`;
}

/** The ARN of a bucket that need not be there: policies that name it would make a circle of it and its queue. */
function bucketArn(stack: Stack, name: string): string {
  return stack.formatArn({
    service: "s3",
    region: "",
    account: "",
    resource: name,
    arnFormat: ArnFormat.NO_RESOURCE_NAME,
  });
}

/**
 * Webhooks that are too large for the intake queue. Putting one there tells the queue of it, by S3 itself: the
 * notification is the bucket's own property, since the CDK's way to one is a function of its own with rights on every
 * bucket. S3 tries the queue when the bucket is made, so that the queue's policy must stand before.
 */
export class WebhookBucket extends Bucket {
  constructor(scope: Construct, id: string, { bucketName, encryptionKey, queue, keep }: WebhookBucketProps) {
    super(scope, id, {
      bucketName,
      encryption: BucketEncryption.KMS,
      encryptionKey,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      // Each is removed when its event stands. A crash can leave one behind, and word of one may come for 28 days:
      // SQS keeps a message 14, and 14 more when an operator has put it back.
      lifecycleRules: [{ expiration: Duration.days(31), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const stack = Stack.of(this);
    const policy = queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("s3.amazonaws.com")],
        actions: ["sqs:SendMessage"],
        resources: [queue.queueArn],
        conditions: {
          ArnEquals: { "aws:SourceArn": bucketArn(stack, bucketName) },
          StringEquals: { "aws:SourceAccount": stack.account },
        },
      }),
    );
    const { defaultChild } = this.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error("A bucket is made of a CfnBucket.");
    defaultChild.notificationConfiguration = {
      queueConfigurations: [{ event: "s3:ObjectCreated:*", queue: queue.queueArn }],
    };
    if (policy.policyDependable !== undefined) this.node.addDependency(policy.policyDependable);
  }
}
