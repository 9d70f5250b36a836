import { describe, expect, test } from "vitest";
import { readConnectionSettings } from "../../../shared/gateway/calls/connection-settings.ts";

describe("The stage's rules for connections", () => {
  test("The rules without variables allow live connections and no origin in a secret", () => {
    expect(readConnectionSettings({})).toEqual({ environmentRequired: false, originAllowed: false });
  });

  test("The rules are read from their variables", () => {
    const variables = {
      CONNECTION_ENVIRONMENT: "required",
      LIVE_CONNECTIONS: '["default"]',
      SECRET_ORIGIN: "allowed",
      ORIGINS: '{"*":"https://sandbox.example.com"}',
    };
    expect(readConnectionSettings(variables)).toEqual({
      environmentRequired: true,
      liveConnections: ["default"],
      originAllowed: true,
      origins: { "*": "https://sandbox.example.com" },
    });
  });

  test.each(['"default"', "[1]", "{}", "default"])("The list of live connections %s stops the function", (text) => {
    expect(() => readConnectionSettings({ LIVE_CONNECTIONS: text })).toThrow();
  });
});
