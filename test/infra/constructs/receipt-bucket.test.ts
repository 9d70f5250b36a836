import { App, RemovalPolicy, Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { Key } from "aws-cdk-lib/aws-kms";
import { expect, it } from "vitest";
import { ReceiptBucket } from "../../../infra/constructs/receipt-bucket.ts";
import { readStages } from "../../../infra/stages.ts";

function templateOf(lock: "governance" | undefined): Template {
  const stack = new Stack(new App(), "Stack");
  const encryptionKey = new Key(stack, "Key");
  const props = { bucketName: "receipts", encryptionKey, lock, removalPolicy: RemovalPolicy.DESTROY };
  new ReceiptBucket(stack, "Receipts", props);
  return Template.fromStack(stack);
}

it("The bucket of receipts is locked for six years where the stage says so, versioned, encrypted and private", () => {
  templateOf("governance").hasResourceProperties("AWS::S3::Bucket", {
    ObjectLockEnabled: true,
    ObjectLockConfiguration: {
      ObjectLockEnabled: "Enabled",
      Rule: { DefaultRetention: { Days: 2_192, Mode: "GOVERNANCE" } },
    },
    VersioningConfiguration: { Status: "Enabled" },
    BucketEncryption: Match.objectLike({}),
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
  });
});

it("The bucket of receipts has no lock elsewhere, so that the stage can be removed", () => {
  templateOf(undefined).hasResourceProperties("AWS::S3::Bucket", {
    ObjectLockEnabled: Match.absent(),
    ObjectLockConfiguration: Match.absent(),
    VersioningConfiguration: { Status: "Enabled" },
  });
});

it("Only stage prod locks its receipts", () => {
  const { local, dev, prod } = readStages({});
  expect([local, dev, prod].map(({ receiptLock }) => receiptLock)).toEqual([undefined, undefined, "governance"]);
});
