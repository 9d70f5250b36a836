import { expect, test } from "vitest";
import { tokenLifetimeSeconds, tokenTimes } from "../../../shared/gateway/tokens/token-lifetime.ts";

const issuerNow = Date.parse("2026-01-01T00:00:00Z");
const jwt = (claims: unknown): string => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.sig`;
const exp = (seconds: number): string => jwt({ exp: issuerNow / 1000 + seconds });

test.each([
  ["expires_in", { expiresIn: 3599 }, 3599],
  ["expires_in as text", { expiresIn: "3599" }, 3599],
  ["a missing expires_in", { expiresIn: undefined }, 100],
  ["an expires_in of zero", { expiresIn: 0 }, 100],
  ["a negative expires_in", { expiresIn: -5 }, 100],
  ["an expires_in of a year", { expiresIn: 31_536_000 }, 100],
  ["an expires_in of words", { expiresIn: "soon" }, 100],
  ["an expires_in of null", { expiresIn: null }, 100],
  ["the token's own exp", { expiresIn: 86_400, jwt: exp(60) }, 60],
  ["a token that is no JWT", { expiresIn: 86_400, jwt: "opaque" }, 86_400],
  ["a JWT without exp", { expiresIn: 86_400, jwt: jwt({}) }, 86_400],
  ["a JWT whose exp is past", { expiresIn: undefined, jwt: exp(-10) }, 100],
])("The lifetime by %s is as in the table", (_rule, facts, expected) => {
  expect(tokenLifetimeSeconds({ defaultSeconds: 100, issuerNow, ...facts })).toBe(expected);
});

test("A token is refreshed after seven to eight tenths of its lifetime, and not used up to its end", () => {
  expect(tokenTimes(3600, 0, 0)).toEqual({ expiresAt: 3_570_000, refreshAt: 2_520_000 });
  expect(tokenTimes(3600, 0, 0.999).refreshAt).toBeLessThan(2_880_000);
  expect(tokenTimes(2, 0, 0)).toEqual({ expiresAt: 1_800, refreshAt: 1_400 });
});
