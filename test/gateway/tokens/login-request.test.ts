import { describe, expect, it } from "vitest";
import { loginRequest } from "../../../shared/gateway/tokens/login-request.ts";
import type { Login } from "../../../shared/vendors/auth-scheme.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";

const login: Login = {
  path: "/oauth/token",
  encoding: "form",
  fields: { grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" },
  tokenField: "access_token",
  defaultSeconds: 3600,
};
const settings = { pepper: aPepper, environment: "live" } as const;
const connection = (clientId: string, clientSecret: string) => ({
  vendor: "acme",
  name: "default",
  credentials: { kind: "client", clientId, clientSecret, ...settings } as const,
});
const bodyOf = (request: { readonly body: Uint8Array }) => Buffer.from(request.body).toString();

describe("a login", () => {
  it("has id and secret in its fields, as a form or JSON", () => {
    const form = loginRequest(login, connection("a&b", "c d"));
    expect(form.headers).not.toHaveProperty("authorization");
    expect(bodyOf(form)).toBe("grant_type=client_credentials&client_id=a%26b&client_secret=c+d");

    const json = loginRequest({ ...login, encoding: "json" }, connection("a", "b"));
    expect(JSON.parse(bodyOf(json))).toEqual({ grant_type: "client_credentials", client_id: "a", client_secret: "b" });
  });

  it("by client_secret_basic has both in Authorization, and nothing of them in its body", () => {
    const basic: Login = {
      ...login,
      authentication: "client_secret_basic",
      fields: { grant_type: "client_credentials" },
    };
    const request = loginRequest(basic, connection("s6BhdRkqt3", "gX1fBat3bV"));

    expect(request.headers["authorization"]).toEqual(["Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"]);
    expect(request.headers["content-type"]).toEqual(["application/x-www-form-urlencoded"]);
    expect(bodyOf(request)).toBe("grant_type=client_credentials");
  });

  it("is refused for an API key", () => {
    const credentials = { kind: "api-key", apiKey: "k", ...settings } as const;
    expect(() => loginRequest(login, { vendor: "acme", name: "default", credentials })).toThrow(
      "connection-misconfigured",
    );
  });
});
