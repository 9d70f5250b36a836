import type { AwsRequest } from "../aws-service.ts";
import { canonicalQuery, isSignatureOf, signedAt } from "./signature-v4.ts";

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
  const scope = { day, region, service };
  const equal = isSignatureOf(signature, { scope, date, canonicalRequest: canonical, secretAccessKey });
  return equal ? undefined : "SignatureDoesNotMatch";
}
