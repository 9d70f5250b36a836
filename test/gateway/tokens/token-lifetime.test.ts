import { expect, test } from "vitest";
import { tokenLifetimeSeconds, tokenTimes } from "../../../shared/gateway/tokens/token-lifetime.ts";

const issuerNow = Date.parse("2026-01-01T00:00:00Z");
const jwt = (claims: unknown): string => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.sig`;
const exp = (seconds: number): string => jwt({ exp: issuerNow / 1000 + seconds });

test.each([
  ["expires_in is taken", { expiresIn: 3599 }, 3599],
  ["also as text", { expiresIn: "3599" }, 3599],
  ["a missing one is assumed", { expiresIn: undefined }, 100],
  ["zero is absurd", { expiresIn: 0 }, 100],
  ["so is a negative one", { expiresIn: -5 }, 100],
  ["and a year", { expiresIn: 31_536_000 }, 100],
  ["and words", { expiresIn: "soon" }, 100],
  ["and null", { expiresIn: null }, 100],
  ["a token's own exp counts", { expiresIn: 86_400, jwt: exp(60) }, 60],
  ["a token that is no JWT falls back", { expiresIn: 86_400, jwt: "opaque" }, 86_400],
  ["so does one without exp", { expiresIn: 86_400, jwt: jwt({}) }, 86_400],
  ["and one whose exp is past", { expiresIn: undefined, jwt: exp(-10) }, 100],
])("%s", (_rule, facts, expected) => {
  expect(tokenLifetimeSeconds({ defaultSeconds: 100, issuerNow, ...facts })).toBe(expected);
});

test("a token is renewed after seven to eight tenths of its life and never used to its last moment", () => {
  expect(tokenTimes(3600, 0, 0)).toEqual({ expiresAt: 3_570_000, refreshAt: 2_520_000 });
  expect(tokenTimes(3600, 0, 0.999).refreshAt).toBeLessThan(2_880_000);
  expect(tokenTimes(2, 0, 0)).toEqual({ expiresAt: 1_800, refreshAt: 1_400 });
});
