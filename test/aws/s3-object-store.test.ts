import { randomBytes } from "node:crypto";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AwsService } from "../../infra/local/emulators/aws-service.ts";
import { createBucket } from "../../infra/local/emulators/create-resources.ts";
import { startSqsAndS3 } from "../../infra/local/emulators/sqs-and-s3.ts";
import { s3ObjectStore } from "../../shared/aws/s3-object-store.ts";
import { objectStoreContract } from "../support/contracts/object-store-contract.ts";

describe("objects in S3", () => {
  const credentials = { accessKeyId: "test", secretAccessKey: "not-a-secret" };
  const asked: string[] = [];
  const closers: (() => unknown)[] = [];
  let client: S3Client;
  beforeAll(async () => {
    const region = "eu-central-1";
    const onObjectCreated = async () => {};
    const s3 = await startSqsAndS3({ region, secretAccessKey: credentials.secretAccessKey, onObjectCreated });
    await createBucket(s3.handle, "objects");
    const service = new AwsService(s3.handle, {
      before: async ({ operation }) => {
        asked.push(operation);
        return "go on";
      },
      after: async () => "go on",
    });
    client = new S3Client({ endpoint: await service.listen(), region, credentials });
    closers.push(
      () => client.destroy(),
      () => service.refuse(),
      () => s3.close(),
    );
  });
  afterAll(async () => {
    for (const close of closers) await close();
  });

  objectStoreContract(() => s3ObjectStore(client, "objects"));

  it("are each put by one call", async () => {
    asked.splice(0);
    await s3ObjectStore(client, "objects").put("webhooks/one", randomBytes(6_000_000));
    expect(asked).toEqual(["PutObject"]);
  });

  it("are not taken for missing while the bucket cannot be reached", async () => {
    const lost = new S3Client({ endpoint: "http://127.0.0.1:9", region: "eu-central-1", credentials, maxAttempts: 1 });
    await expect(s3ObjectStore(lost, "objects").get("webhooks/one")).rejects.toThrow();
    lost.destroy();
  });
});
