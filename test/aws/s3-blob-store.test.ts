import { randomBytes } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { AwsService } from "../../infra/local/emulators/aws-service.ts";
import { createBucket } from "../../infra/local/emulators/create-resources.ts";
import { startSqsAndS3 } from "../../infra/local/emulators/sqs-and-s3.ts";
import { s3BlobStore } from "../../shared/aws/s3-blob-store.ts";
import { BlobMissing } from "../../shared/gateway/ports/blob-store.ts";
import { blobStoreContract } from "../support/contracts/blob-store-contract.ts";

const credentials = { accessKeyId: "test", secretAccessKey: "not-a-secret" };
/** What the SDK asked of S3 since the test began. */
const asked: string[] = [];
const resources = new AsyncDisposableStack();
let client: S3Client;
let linkClient: S3Client;

beforeAll(async () => {
  const s3 = await startSqsAndS3({
    region: "eu-central-1",
    secretAccessKey: credentials.secretAccessKey,
    onObjectCreated: async () => {},
  });
  await createBucket(s3.handle, "blobs");
  const service = new AwsService(s3.handle, {
    before: async ({ operation }) => {
      asked.push(operation);
      return "go on";
    },
    after: async () => "go on",
  });
  const settings = { endpoint: await service.listen(), region: "eu-central-1", credentials };
  client = new S3Client(settings);
  linkClient = new S3Client({ ...settings, requestChecksumCalculation: "WHEN_REQUIRED" });
  resources.defer(async () => void (await s3.close()));
  resources.defer(async () => void (await service.refuse()));
  resources.defer(() => linkClient.destroy());
  resources.defer(() => client.destroy());
});
afterAll(() => resources.disposeAsync());
beforeEach(() => void asked.splice(0));

const signal = new AbortController().signal;
const blobs = () => s3BlobStore(client, linkClient, "blobs");

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function bytesAt(key: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await blobs().open(key, signal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** `fetch` would unpack it. */
async function rawGet(url: string): Promise<{ readonly headers: http.IncomingHttpHeaders; readonly bytes: Buffer }> {
  const [incoming] = (await once(http.get(url), "response")) as [http.IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return { headers: incoming.headers, bytes: Buffer.concat(chunks) };
}

test.each([1, 5 * 1_048_576, 12_345_678])("a body of %i bytes is kept as it comes, in parts", async (size) => {
  const bytes = randomBytes(size);
  expect(await blobs().write("answers/a", pieces(bytes, 65_537), {})).toBe(size);
  const parts = asked.filter((operation) => operation === "PutMultipartUpload").length;
  expect(parts).toBe(Math.ceil(size / (5 * 1_048_576)));
  expect((await bytesAt("answers/a")).equals(bytes)).toBe(true);
});

test("a body that breaks off is not kept, and leaves no parts behind", async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield randomBytes(6_000_000);
    throw new Error("The vendor went away.");
  }
  await expect(blobs().write("answers/broken", broken(), {})).rejects.toThrow("The vendor went away.");
  await expect(blobs().open("answers/broken", signal)).rejects.toThrow(BlobMissing);
  expect(asked.filter((operation) => operation.endsWith("MultipartUpload"))).toEqual([
    "PostMultipartUpload",
    "PutMultipartUpload",
    "DeleteMultipartUpload",
  ]);
});

test("a link returns the body with its type and encoding, without further credentials", async () => {
  const headers = { "content-type": ["application/x-own"], "content-encoding": ["br"] };
  await blobs().write("jobs/job_1/a", pieces(Buffer.from("packed"), 10), headers);
  const { headers: got, bytes } = await rawGet(await blobs().linkToGet("jobs/job_1/a", 60));
  expect(got).toMatchObject({ "content-type": "application/x-own", "content-encoding": "br" });
  expect(bytes.toString()).toBe("packed");
});

test("what is not there cannot be opened, and can be removed", async () => {
  await expect(blobs().open("uploads/none", signal)).rejects.toThrow(BlobMissing);
  await blobs().write("uploads/one", pieces(Buffer.from("x"), 1), {});
  await blobs().remove("uploads/one");
  await blobs().remove("uploads/one");
  await expect(blobs().open("uploads/one", signal)).rejects.toThrow(BlobMissing);
});

test("a read that is aborted ends", async () => {
  await blobs().write("uploads/long", pieces(randomBytes(6_000_000), 1_000_000), {});
  const reading = new AbortController();
  reading.abort();
  await expect(blobs().open("uploads/long", reading.signal)).rejects.toThrow();
});

test("an upload's link fixes size, type and content by its signature", async () => {
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  const { url, headers } = await blobs().linkToPut("uploads/upl_1", { size: 3, contentType: "text/plain", sha256 }, 60);
  expect(headers).toEqual({
    "Content-Type": "text/plain",
    "If-None-Match": "*",
    "x-amz-checksum-sha256": "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
  });
  const query = new URL(url).searchParams;
  expect(query.get("X-Amz-SignedHeaders")).toBe("content-length;content-type;host;if-none-match;x-amz-checksum-sha256");
  expect(query.get("X-Amz-Expires")).toBe("60");
  const put = (body: string, more: Record<string, string> = {}) =>
    fetch(url, { method: "PUT", headers: { ...headers, ...more }, body });
  expect((await put("abcd")).status).toBe(403);
  expect((await put("abc", { "Content-Type": "text/html" })).status).toBe(403);
  expect((await put("xyz")).status).toBe(400);
  expect((await put("abc")).status).toBe(200);
  expect((await put("abc")).status).toBe(412);
  expect((await bytesAt("uploads/upl_1")).toString()).toBe("abc");
});

blobStoreContract(blobs);

test("A blob is put by one call", async () => {
  await blobs().put("webhooks/one", randomBytes(6_000_000));
  expect(asked).toEqual(["PutObject"]);
});

test("A blob is not taken for missing while the bucket cannot be reached", async () => {
  const settings = { endpoint: "http://127.0.0.1:9", region: "eu-central-1", credentials, maxAttempts: 1 };
  const lost = new S3Client(settings);
  await expect(s3BlobStore(lost, lost, "blobs").get("webhooks/one")).rejects.toThrow();
  lost.destroy();
});
