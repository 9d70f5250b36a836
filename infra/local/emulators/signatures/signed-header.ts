import { createHash } from "node:crypto";
import type { AwsRequest } from "../aws-service.ts";
import { canonicalQuery, encoded, isSignatureOf, readAuthorization, signedAt } from "./signature-v4.ts";

/** In milliseconds, between the time of a signature and now. */
const maxSkewMs = 5 * 60_000;

/** Why a service does not know who sends a request. */
export type SignatureRefusal =
  | "MissingAuthenticationTokenException"
  | "IncompleteSignatureException"
  | "InvalidSignatureException";

/**
 * Checks the signature of a request in its header, as every service but S3 does: the path is encoded once more, and the body is
 * hashed.
 *
 * @param now epoch milliseconds
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signatureRefusal(
  request: AwsRequest,
  {
    service,
    secretAccessKey,
    now,
  }: { readonly service: string; readonly secretAccessKey: string; readonly now: number },
): SignatureRefusal | undefined {
  const { method, url, headers, body } = request;
  if (headers.authorization === undefined) return "MissingAuthenticationTokenException";
  const authorization = readAuthorization(headers.authorization);
  if (authorization === undefined) return "IncompleteSignatureException";
  const { scope, signedHeaders, signature } = authorization;
  const date = String(headers["x-amz-date"] ?? "");
  const isInTime = Math.abs(now - signedAt(date)) <= maxSkewMs && date.startsWith(scope.day);
  if (scope.service !== service || !isInTime || !signedHeaders.includes("host")) return "InvalidSignatureException";
  const [path = "", search = ""] = url.split("?");
  const canonicalRequest = [
    method,
    path.split("/").map(encoded).join("/"),
    canonicalQuery(new URLSearchParams(search)),
    ...signedHeaders.map((name) => `${name}:${String(headers[name] ?? "").trim()}`),
    "",
    signedHeaders.join(";"),
    createHash("sha256").update(body).digest("hex"),
  ].join("\n");
  return isSignatureOf(signature, { scope, date, canonicalRequest, secretAccessKey })
    ? undefined
    : "InvalidSignatureException";
}
