import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { AwsHandler, AwsRequest, AwsResponse } from "./aws-service.ts";
import { presignedRefusal } from "./signatures/presigned-url.ts";

/**
 * S3's refusal of a request that fauxqs accepts, or `undefined`: a presigned link that is modified, expired or used for
 * other bytes; a body that does not match its checksum; a conditional put of an object that exists.
 */
export async function refuseByS3Rules(
  request: AwsRequest,
  secretAccessKey: string,
  emulate: AwsHandler,
): Promise<AwsResponse | undefined> {
  const presigned = presignedRefusal(request, secretAccessKey, Date.now());
  if (presigned) return s3Error(403, presigned, "The request is not the one that was signed.");
  if (request.method !== "PUT") return undefined;
  if (!hasItsChecksum(request)) return s3Error(400, "BadDigest", "The body does not match its checksum.");
  if (request.headers["if-none-match"] !== "*") return undefined;
  const [path = ""] = request.url.split("?");
  const existing = await emulate({ method: "HEAD", url: path, headers: {}, body: Buffer.alloc(0) });
  if (existing.status !== 200) return undefined;
  return s3Error(412, "PreconditionFailed", "At least one of the preconditions did not hold.");
}

function hasItsChecksum({ headers, url, body }: AwsRequest): boolean {
  const query = new URLSearchParams(url.split("?")[1] ?? "");
  const given = (name: string): string | undefined => {
    const header = headers[name];
    return typeof header === "string" ? header : (query.get(name) ?? undefined);
  };
  // A chunked upload has its checksum after the chunks.
  if (String(headers["content-encoding"] ?? "").includes("aws-chunked")) return true;
  const base64 = (algorithm: string) => (): string => createHash(algorithm).update(body).digest("base64");
  const checksums: readonly (readonly [string, () => string])[] = [
    ["content-md5", base64("md5")],
    ["x-amz-checksum-sha256", base64("sha256")],
    ["x-amz-checksum-sha1", base64("sha1")],
    ["x-amz-checksum-crc32", () => crc32Base64(body)],
  ];
  const signedHash = given("x-amz-content-sha256") ?? query.get("X-Amz-Content-Sha256") ?? "";
  const hashFits = !/^[0-9a-f]{64}$/.test(signedHash) || createHash("sha256").update(body).digest("hex") === signedHash;
  return hashFits && checksums.every(([name, compute]) => given(name) === undefined || given(name) === compute());
}

function crc32Base64(body: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString("base64");
}

function s3Error(status: number, code: string, message: string): AwsResponse {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml" }, body: Buffer.from(xml) };
}
