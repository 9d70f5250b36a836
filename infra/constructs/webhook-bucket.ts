import { ArnFormat, Duration, type RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

export interface WebhookBucketProps {
  readonly bucketName: string;
  readonly encryptionKey: IKey;
  /** Gets a message for every new object. */
  readonly queue: Queue;
  readonly removalPolicy: RemovalPolicy;
}

/** The ARN by the name, not by a reference: a policy that refers to the bucket would make a dependency cycle. */
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
 * Holds webhooks that are too large for the intake queue; S3 notifies a queue of each. The notification is a property
 * of the L1 construct, because the L2 construct adds a custom resource with permissions on every bucket. S3 checks the
 * queue when the bucket is created, so that the bucket depends on the queue's policy.
 */
export class WebhookBucket extends Bucket {
  constructor(scope: Construct, id: string, { bucketName, encryptionKey, queue, removalPolicy }: WebhookBucketProps) {
    super(scope, id, {
      bucketName,
      encryption: BucketEncryption.KMS,
      encryptionKey,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      // An object is removed once its event is stored. A crash can leave one behind, and its message can arrive for
      // 28 days: SQS retains a message for 14 days, and for 14 more after a redrive.
      lifecycleRules: [{ expiration: Duration.days(31), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy,
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
    if (!(defaultChild instanceof CfnBucket)) throw new Error("The bucket's default child is not a CfnBucket.");
    defaultChild.notificationConfiguration = {
      queueConfigurations: [{ event: "s3:ObjectCreated:*", queue: queue.queueArn }],
    };
    if (policy.policyDependable !== undefined) this.node.addDependency(policy.policyDependable);
  }
}
