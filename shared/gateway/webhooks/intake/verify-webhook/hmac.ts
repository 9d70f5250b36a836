import { createHmac } from "node:crypto";
import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { isHeaderName, onlyHeader, type Scheme } from "./scheme.ts";
import { checkTime, isSignedTime } from "./signed-time.ts";

const algorithms: ReadonlySet<unknown> = new Set(["sha256", "sha384", "sha512"]);

/**
 * A signature in a header of any name: `{"algorithm", "header", "encoding": "hex"|"base64", "prefix"?,
 * "timestampHeader"?, "toleranceSeconds"?}`. With a timestamp header the signed text is `<its value>.<body>`, because a
 * time that is not signed proves nothing. Its value is Unix seconds, at most `toleranceSeconds` (300) from now.
 */
export const hmac: Scheme = ({ secrets, settings }) => {
  const { algorithm = "sha256", header, encoding = "hex", prefix = "", timestampHeader } = settings;
  const { toleranceSeconds = 300 } = settings;
  if (!algorithms.has(algorithm) || typeof algorithm !== "string") return undefined;
  if (!isHeaderName(header) || typeof prefix !== "string") return undefined;
  if (encoding !== "hex" && encoding !== "base64") return undefined;
  if (timestampHeader !== undefined && !isHeaderName(timestampHeader)) return undefined;
  if (typeof toleranceSeconds !== "number" || !(toleranceSeconds > 0)) return undefined;

  return (request) => {
    const presented = onlyHeader(request.headers, header.toLowerCase());
    if (presented === undefined) return "no-signature";
    const time = timestampHeader === undefined ? undefined : onlyHeader(request.headers, timestampHeader.toLowerCase());
    if (timestampHeader !== undefined && !isSignedTime(time)) return "no-timestamp";
    const before = time === undefined ? "" : `${time}.`;
    const expected = (secret: string): string =>
      prefix + createHmac(algorithm, secret).update(before).update(request.body).digest(encoding);
    if (!secrets.map((secret) => equalInConstantTime(presented, expected(secret))).includes(true)) {
      return "bad-signature";
    }
    return time === undefined ? undefined : checkTime(time, request.now, toleranceSeconds);
  };
};
