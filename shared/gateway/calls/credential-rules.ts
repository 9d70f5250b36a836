import { basicAuthorization, clientAuthorization } from "../../core/basic-authorization.ts";
import { type FieldFault, headerTextFault, textFault } from "../../core/credential-faults.ts";
import type { CredentialRules } from "../../core/credentials.ts";
import { isHeaderValue } from "../../core/header-value.ts";
import { type AuthScheme, credentialKind } from "../../vendors/auth-scheme.ts";

type SchemeRules = Pick<CredentialRules, "kind" | "faults">;

/** What a connection's secret must hold for a scheme, so that every value can be sent where the scheme puts it. */
export function credentialRules(auth: AuthScheme): SchemeRules {
  return { kind: credentialKind(auth), faults: faultsOf(auth) };
}

function faultsOf(auth: AuthScheme): NonNullable<SchemeRules["faults"]> {
  switch (auth.kind) {
    case "api-key":
      return { apiKey: headerTextFault };
    case "query-key":
      return { apiKey: textFault };
    case "two-keys":
      return { clientId: headerTextFault, clientSecret: headerTextFault };
    case "signed":
      return { clientId: headerTextFault, clientSecret: keyFault(auth.signing.keyEncoding) };
    case "basic":
      return { clientId: userFault, clientSecret: fitting((text) => basicAuthorization("", text)) };
    case "access-token": {
      const fault =
        auth.login.authentication === undefined ? textFault : fitting((text) => clientAuthorization("", text));
      return { clientId: fault, clientSecret: fault };
    }
  }
}

/** User and password are put into one header, each at most half of it. */
const fitting =
  (headerOf: (text: string) => string): FieldFault =>
  (value) =>
    textFault(value) ??
    (typeof value === "string" && isHeaderValue(headerOf(value).repeat(2)) ? undefined : "is too long for a header");

/** The first colon ends the user (RFC 7617, section 2). */
const userFault: FieldFault = (value) =>
  typeof value === "string" && value.includes(":")
    ? "has a colon, which ends the user of HTTP Basic"
    : fitting((text) => basicAuthorization(text, ""))(value);

const patterns = {
  hex: /^(?:[0-9A-Fa-f]{2})+$/,
  base64: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/,
};

/** For a key whose bytes are written as text: Node would ignore what is not part of the encoding. */
const keyFault =
  (encoding: "hex" | "base64" | undefined): FieldFault =>
  (value) =>
    textFault(value) ??
    (encoding === undefined || (typeof value === "string" && patterns[encoding].test(value))
      ? undefined
      : `is not a key in ${encoding}`);
