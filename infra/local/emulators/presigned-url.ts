import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { AwsRequest } from "./aws-service.ts";

/**
 * Checks a presigned S3 link as S3 does: Signature Version 4 in the query, over method, path, query and the signed
 * headers, among them `content-length` where it was signed.
 *
 * @param now - epoch milliseconds
 * @returns S3's error code, or `undefined` for a valid request and for one that is not presigned.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function presignedRefusal(
  { method, url, headers }: AwsRequest,
  secretAccessKey: string,
  now: number,
): "AccessDenied" | "SignatureDoesNotMatch" | undefined {
  const [path = "", search = ""] = url.split("?");
  const query = new URLSearchParams(search);
  const signature = query.get("X-Amz-Signature");
  if (signature === null) return undefined;
  const date = query.get("X-Amz-Date") ?? "";
  const signed = (query.get("X-Amz-SignedHeaders") ?? "").split(";");
  const [, day = "", region = "", service = ""] = (query.get("X-Amz-Credential") ?? "").split("/");
  if (now > signedAt(date) + Number(query.get("X-Amz-Expires") ?? 0) * 1000) return "AccessDenied";
  // S3 refuses headers of its own that are not signed.
  const unsigned = Object.keys(headers).find((name) => name.startsWith("x-amz-") && !signed.includes(name));
  if (unsigned !== undefined) return "AccessDenied";
  const canonical = [
    method,
    path,
    canonicalQuery(query),
    ...signed.map((name) => `${name}:${String(headers[name] ?? "").trim()}`),
    "",
    signed.join(";"),
    query.get("X-Amz-Content-Sha256") ?? String(headers["x-amz-content-sha256"] ?? "UNSIGNED-PAYLOAD"),
  ].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const hash = createHash("sha256").update(canonical).digest("hex");
  const key = [day, region, service, "aws4_request"].reduce<string | Buffer>(
    (previous, part) => hmac(previous, part),
    `AWS4${secretAccessKey}`,
  );
  const expected = hmac(key, `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hash}`).toString("hex");
  const equal = signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
  return equal ? undefined : "SignatureDoesNotMatch";
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join("&");
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `20260102T030405Z` in epoch milliseconds. */
function signedAt(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, "$1-$2-$3T$4:$5:$6Z"));
}
