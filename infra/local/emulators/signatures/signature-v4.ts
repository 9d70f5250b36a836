import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The scope of a signature, as in its credential: `<access key id>/<day>/<region>/<service>/aws4_request`. */
export interface SignatureScope {
  readonly day: string;
  readonly region: string;
  readonly service: string;
}

interface Authorization {
  readonly accessKeyId: string;
  readonly scope: SignatureScope;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** The credential, the signed headers and the signature of the header `Authorization`. */
export function readAuthorization(header = ""): Authorization | undefined {
  const [, credential = "", signed = "", signature = ""] =
    /^AWS4-HMAC-SHA256 Credential=([^\s,]+),\s*SignedHeaders=([^\s,]+),\s*Signature=([0-9a-f]+)$/.exec(header) ?? [];
  const [accessKeyId = "", day = "", region = "", service = "", end] = credential.split("/");
  if (end !== "aws4_request") return undefined;
  return { accessKeyId, scope: { day, region, service }, signedHeaders: signed.split(";"), signature };
}

interface Signed {
  readonly scope: SignatureScope;
  /** `20260102T030405Z` */
  readonly date: string;
  readonly canonicalRequest: string;
  readonly secretAccessKey: string;
}

/** Whether a signature is that of Signature Version 4 over this request. */
export function isSignatureOf(signature: string, { scope, date, canonicalRequest, secretAccessKey }: Signed): boolean {
  const { day, region, service } = scope;
  const name = `${day}/${region}/${service}/aws4_request`;
  const hash = createHash("sha256").update(canonicalRequest).digest("hex");
  const key = [day, region, service, "aws4_request"].reduce<string | Buffer>(
    (previous, part) => hmac(previous, part),
    `AWS4${secretAccessKey}`,
  );
  const expected = hmac(key, `AWS4-HMAC-SHA256\n${date}\n${name}\n${hash}`).toString("hex");
  return signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
}

/** The parameters of a query in the order and the encoding in which they are signed. */
export function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join("&");
}

/** As RFC 3986 encodes a text: only letters, digits and `-._~` stay. */
export function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `20260102T030405Z` in epoch milliseconds. */
export function signedAt(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
