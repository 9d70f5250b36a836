import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { onlyHeader, type Scheme } from "./scheme.ts";

/** HTTP Basic (RFC 7617); each secret is `<user>:<password>`. */
export const basic: Scheme = ({ secrets }) => {
  if (!secrets.every((secret) => /^[^:]+:.+$/s.test(secret))) return undefined;
  return ({ headers }) => {
    const [, presented] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(onlyHeader(headers, "authorization") ?? "") ?? [];
    if (presented === undefined) return "no-signature";
    const isKnown = secrets
      .map((secret) => equalInConstantTime(presented, Buffer.from(secret, "utf8").toString("base64")))
      .includes(true);
    return isKnown ? undefined : "wrong-authorization";
  };
};
