import { createHash, randomBytes } from "node:crypto";
import { DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { DeleteObjectCommand, HeadObjectCommand, ListBucketsCommand, NotFound, S3Client } from "@aws-sdk/client-s3";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { type CallOptions, gatewayClient } from "./gateway-client.ts";

/** The answer to a request for an upload. */
export interface UploadBody {
  readonly uploadId: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: string;
}

const boundary = "a-boundary-of-the-test";

/** The type of the bodies that `attachmentOf` makes. */
export const formType = `multipart/form-data; boundary=${boundary}`;

/** A form of exactly this many bytes, parts included, whose file has every byte value. */
export function attachmentOf(size: number, bytes: (size: number) => Buffer = randomBytes): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  return Buffer.concat([Buffer.from(head), bytes(size - head.length - tail.length), Buffer.from(tail)]);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A partner that uploads bodies and also reads the stack's state. */
export async function uploadClients({ info }: Pick<LocalStack, "info">) {
  const client = gatewayClient(info);
  const { aws } = info;
  const s3 = new S3Client({ endpoint: aws.s3, region: aws.region, credentials: aws.credentials, forcePathStyle: true });
  const dynamoDb = new DynamoDBClient({ endpoint: aws.dynamodb, region: aws.region, credentials: aws.credentials });
  const { Buckets: buckets = [] } = await s3.send(new ListBucketsCommand({}));
  const bucket = buckets.find(({ Name: name = "" }) => name.includes("bodies"))?.Name;

  const clients = {
    client,
    /** Requests an upload. */
    ask: (fields: object, options: CallOptions = {}): Promise<Response> =>
      client.call("/v1/uploads", { body: JSON.stringify(fields), ...options }),
    put: ({ url, headers }: UploadBody, body: Uint8Array, more: Readonly<Record<string, string>> = {}) =>
      fetch(url, { method: "PUT", headers: { ...headers, ...more }, body: new Uint8Array(body) }),
    /** Uploads a body for a call. */
    async upload(body: Uint8Array, vendor = "syncvet", contentType = formType, more: object = {}): Promise<UploadBody> {
      const asked = await clients.ask({ vendor, size: body.length, contentType, ...more });
      if (asked.status !== 201) throw new Error(`No upload: ${asked.status} ${await asked.text()}`);
      const upload = (await asked.json()) as UploadBody;
      const put = await clients.put(upload, body);
      if (put.status !== 200) throw new Error(`Nothing was put: ${put.status} ${await put.text()}`);
      return upload;
    },
    /** Calls with an upload in place of a body. */
    send: (path: string, { uploadId }: UploadBody, headers: Readonly<Record<string, string>> = {}) =>
      client.call(path, { method: "POST", headers: { "gateway-body": uploadId, ...headers } }),
    /** Whether an upload's body still exists. */
    async exists({ uploadId }: UploadBody): Promise<boolean> {
      try {
        await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: `uploads/${uploadId}` }));
        return true;
      } catch (error) {
        if (error instanceof NotFound) return false;
        throw error;
      }
    },
    /** Deletes an upload's body, as its expiry would. */
    lose: ({ uploadId }: UploadBody) =>
      s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: `uploads/${uploadId}` })),
    /** Sets a record's time to a moment in the past. */
    async makePast(id: string, kind: "upload" | "job", attribute: "until" | "dueAt" | "leaseExpiresAt"): Promise<void> {
      await dynamoDb.send(
        new UpdateItemCommand({
          TableName: aws.tables["records"],
          Key: { pk: { S: id }, sk: { S: kind } },
          UpdateExpression: "SET #time = :past",
          ExpressionAttributeNames: { "#time": attribute },
          ExpressionAttributeValues: { ":past": { N: String(Date.now() - 1_000) } },
        }),
      );
    },
    /** The calls that reached the vendor, without those for tokens. */
    reached: async () => (await client.journal("syncvet")).filter(({ path }) => !path.includes("/token")),
    /** Sets a fault for the vendor's next calls. */
    fault: (action: object, times = 1) => client.fault("syncvet", { match: { path: "/api/*" }, times, do: action }),
    /** Clears the faults and journals of the vendors. */
    async reset(): Promise<void> {
      for (const vendor of ["syncvet", "md-integrations"]) {
        await client.clearFaults(vendor);
        await client.clearJournal(vendor);
      }
    },
    stop: () => {
      s3.destroy();
      dynamoDb.destroy();
    },
  };
  return clients;
}
