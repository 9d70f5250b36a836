import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { authorizeKey } from "../../../shared/gateway/access/authorize-key.ts";
import type { ApiKey, Partner } from "../../../shared/gateway/model/partner.ts";
import type { PartnerReader } from "../../../shared/gateway/ports/partner-reader.ts";

const secret = "a".repeat(40);
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function directory(key: Partial<ApiKey> = {}, partner: Partial<Partner> = {}): PartnerReader {
  const stored: ApiKey = { id: "key1", partnerId: "prt_1", secretSha256: sha256(secret), status: "active", ...key };
  return {
    findKey: async (id) => (id === stored.id ? stored : undefined),
    findPartner: async (id) => ({ id, name: "", status: "active", grants: [], ...partner }),
  };
}

test("a good key tells its partner", async () => {
  expect(await authorizeKey(directory(), `Bearer rxg_key1_${secret}`)).toEqual({ partnerId: "prt_1", keyId: "key1" });
});

test.each([
  ...["Bearer  ", "Bearer     ", "bearer ", "BEARER ", "Bearer\t", " Bearer "].map((before): [string, string] => [
    before,
    "",
  ]),
  ["Bearer ", " "],
  ["Bearer ", " \t"],
])("blanks and letter case of the scheme tell no two keys apart: %j, %j", async (before, after) => {
  const caller = await authorizeKey(directory(), `${before}rxg_key1_${secret}${after}`);
  expect(caller).toEqual({ partnerId: "prt_1", keyId: "key1" });
});

test.each([
  ["no header", undefined],
  ["no blank", `Bearerrxg_key1_${secret}`],
  ["another line", `Bearer rxg_key1_${secret}\n`],
  ["an empty one", ""],
  ["another scheme", `Basic rxg_key1_${secret}`],
  ["no prefix", `Bearer key1_${secret}`],
  ["no secret", "Bearer rxg_key1_"],
  ["a short secret", "Bearer rxg_key1_aaaa"],
  ["a longer secret", `Bearer rxg_key1_${secret}a`],
  ["another secret", `Bearer rxg_key1_${"b".repeat(40)}`],
  ["an unknown key", `Bearer rxg_key2_${secret}`],
  ["two keys", `Bearer rxg_key1_${secret}, Bearer rxg_key1_${secret}`],
  ["the digest itself", `Bearer rxg_key1_${sha256(secret)}`],
])("%s tells nobody", async (_what, authorization) => {
  expect(await authorizeKey(directory(), authorization)).toBeUndefined();
});

test.each([
  ["a revoked key", directory({ status: "revoked" })],
  ["a key without a digest", directory({ secretSha256: "" })],
  ["a disabled partner", directory({}, { status: "disabled" })],
])("%s tells nobody", async (_what, found) => {
  expect(await authorizeKey(found, `Bearer rxg_key1_${secret}`)).toBeUndefined();
});
