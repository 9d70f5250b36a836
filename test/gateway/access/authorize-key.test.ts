import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createAuthorizeKey } from "../../../shared/gateway/access/authorize-key.ts";
import type { ApiKey, Partner } from "../../../shared/gateway/model/partner.ts";
import type { PartnerReader } from "../../../shared/gateway/ports/partner-reader.ts";

const secret = "a".repeat(40);
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function partnersWith(key: Partial<ApiKey> = {}, partner: Partial<Partner> = {}): PartnerReader {
  const stored: ApiKey = { id: "key1", partnerId: "prt_1", secretSha256: sha256(secret), status: "active", ...key };
  return {
    findKey: async (id) => (id === stored.id ? stored : undefined),
    findPartner: async (id) => ({ id, name: "", status: "active", grants: [], ...partner }),
  };
}

const authorizeWith = (partners: PartnerReader) =>
  createAuthorizeKey({ partners, clock: { now: () => 1_000 }, logRefused: () => {} });

test("A valid key identifies its partner", async () => {
  expect(await authorizeWith(partnersWith())(`Bearer rxg_key1_${secret}`)).toEqual({
    partnerId: "prt_1",
    keyId: "key1",
  });
});

test.each([
  ...["Bearer  ", "Bearer     ", "bearer ", "BEARER ", "Bearer\t", " Bearer "].map((before): [string, string] => [
    before,
    "",
  ]),
  ["Bearer ", " "],
  ["Bearer ", " \t"],
])("Blanks and the letter case of the scheme do not matter: %j, %j", async (before, after) => {
  const caller = await authorizeWith(partnersWith())(`${before}rxg_key1_${secret}${after}`);
  expect(caller).toEqual({ partnerId: "prt_1", keyId: "key1" });
});

test.each([
  ["nothing", undefined],
  ["no blank", `Bearerrxg_key1_${secret}`],
  ["a line break", `Bearer rxg_key1_${secret}\n`],
  ["an empty value", ""],
  ["the beginning of a key in capitals", `Bearer RXG_key1_${secret}`],
  ["another scheme", `Basic rxg_key1_${secret}`],
  ["no prefix", `Bearer key1_${secret}`],
  ["no secret", "Bearer rxg_key1_"],
  ["a short secret", "Bearer rxg_key1_aaaa"],
  ["a longer secret", `Bearer rxg_key1_${secret}a`],
  ["another secret", `Bearer rxg_key1_${"b".repeat(40)}`],
  ["an unknown key", `Bearer rxg_key2_${secret}`],
  ["two keys", `Bearer rxg_key1_${secret}, Bearer rxg_key1_${secret}`],
  ["the digest itself", `Bearer rxg_key1_${sha256(secret)}`],
])("An Authorization header with %s identifies no partner", async (_what, authorization) => {
  expect(await authorizeWith(partnersWith())(authorization)).toBeUndefined();
});

test.each([
  ["A revoked key", partnersWith({ status: "revoked" })],
  ["A key without a digest", partnersWith({ secretSha256: "" })],
  ["An expired key", partnersWith({ validUntil: 1_000 })],
])("%s identifies no partner", async (_what, found) => {
  expect(await authorizeWith(found)(`Bearer rxg_key1_${secret}`)).toBeUndefined();
});

test("A key that expires later identifies its partner, and so does that of a suspended partner, which functions refuse", async () => {
  const caller = { partnerId: "prt_1", keyId: "key1" };
  for (const found of [partnersWith({ validUntil: 1_001 }), partnersWith({}, { status: "suspended" })]) {
    expect(await authorizeWith(found)(`Bearer rxg_key1_${secret}`)).toEqual(caller);
  }
});

test("The key of a deleted partner identifies no partner", async () => {
  const found = { ...partnersWith(), findPartner: async () => undefined };
  expect(await authorizeWith(found)(`Bearer rxg_key1_${secret}`)).toBeUndefined();
});

test.each([
  ["a malformed header", undefined, {}, { reason: "malformed" }],
  ["an unknown key, whose id is the sender's text", `Bearer rxg_key2_${secret}`, {}, { reason: "unknown-key" }],
  ["another secret", `Bearer rxg_key1_${"b".repeat(40)}`, {}, { reason: "wrong-secret", keyId: "key1" }],
  [
    "another secret of a revoked key",
    `Bearer rxg_key1_${"b".repeat(40)}`,
    { status: "revoked" },
    { reason: "wrong-secret", keyId: "key1" },
  ],
  ["a revoked key", `Bearer rxg_key1_${secret}`, { status: "revoked" }, { reason: "revoked", keyId: "key1" }],
  ["an expired key", `Bearer rxg_key1_${secret}`, { validUntil: 999 }, { reason: "expired", keyId: "key1" }],
] as const)("A refusal for %s is logged with its reason and its source", async (_what, authorization, key, refusal) => {
  const logged: unknown[] = [];
  const authorize = createAuthorizeKey({
    partners: partnersWith(key),
    clock: { now: () => 1_000 },
    logRefused: (...line) => logged.push(line),
  });
  expect(await authorize(authorization, "192.0.2.7")).toBeUndefined();
  expect(logged).toEqual([[refusal, "192.0.2.7"]]);
});
