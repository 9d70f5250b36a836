import { describe, expect, it } from "vitest";
import { createAuthorizeKey } from "../../../../shared/gateway/access/authorize-key.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { crashing, Life } from "../../../support/fakes/crashing.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryReceipts } from "../../../support/fakes/memory-receipts.ts";
import { memoryPartnerStore } from "../../../support/fakes/memory-stores.ts";
import { silentLog } from "../../../support/fakes/silent-log.ts";
import { memoryPartnerApi } from "../../../support/partner-api/memory-partner-api.ts";

const hour = 3_600_000;
const first = { id: "k1", partnerId: "prt_1", secretSha256: "", status: "active" as const };

async function harness() {
  const clock = manualClock();
  const log = silentLog();
  const receipts = memoryReceipts();
  const partnerStore = memoryPartnerStore(aPartner());
  await partnerStore.addKey(first);
  const rotate = (body?: unknown, keyId = "k1", life = new Life()) => {
    const ports = { partners: partnerStore, partnerStore: crashing(partnerStore, life), receipts, clock, log };
    return memoryPartnerApi(ports).call({ method: "POST", target: "/v1/keys/rotate", body, keyId });
  };
  const authorize = createAuthorizeKey({ partners: partnerStore, clock, logRefused: () => {} });
  return { clock, log, partnerStore, receipts, rotate, authorize };
}

describe("POST /v1/keys/rotate", () => {
  it("shows a new key once, and ends the previous one after the overlap", async () => {
    const { clock, log, partnerStore, rotate, authorize } = await harness();
    const { status, body } = await rotate({ overlapHours: 2 });
    expect(status).toBe(201);
    expect(body).toEqual({
      keyId: expect.stringMatching(/^[0-9a-f]{12}$/),
      key: expect.stringMatching(/^rxg_[0-9a-f]{12}_[0-9a-f]{64}$/),
      expiresAt: null,
      previousKeyId: "k1",
      previousExpiresAt: new Date(clock.now() + 2 * hour).toISOString(),
    });
    expect(await authorize(`Bearer ${body.key}`)).toEqual({ partnerId: "prt_1", keyId: body.keyId });
    expect(await partnerStore.findKey(body.keyId)).toMatchObject({ rotatedFrom: "k1", createdAt: clock.now() });
    expect(log.lines.join()).toContain('"audit.key-rotated"');
    expect(log.lines.join()).not.toContain(body.key.split("_")[2]);

    expect((await rotate()).status).toBe(201);
    clock.advance(2 * hour);
    expect(await rotate()).toMatchObject({ status: 401, body: { detail: "This key has expired." } });
  });

  it("has a receipt before it and one of its end, without the key, and changes nothing where it has none", async () => {
    const { partnerStore, receipts, rotate } = await harness();
    const { body } = await rotate();
    expect(receipts.sent).toMatchObject([
      { kind: "change", operation: "rotateKey", outcome: "requested", partner: "prt_1", key: "k1" },
      { kind: "change", operation: "rotateKey", outcome: "done", status: 201 },
    ]);
    expect(JSON.stringify(receipts.sent)).not.toContain(body.key.split("_")[2]);

    receipts.fail(1);
    expect((await rotate()).status).toBe(503);
    expect(await partnerStore.listKeys("prt_1")).toHaveLength(2);
  });

  it("gives the previous key a day by default", async () => {
    const { clock, rotate } = await harness();
    expect((await rotate()).body.previousExpiresAt).toBe(new Date(clock.now() + 24 * hour).toISOString());
  });

  it.each([[0], [0.5], [169], ["1"]])("refuses an overlap of %j hours", async (overlapHours) => {
    const { rotate } = await harness();
    expect((await rotate({ overlapHours })).status).toBe(400);
  });

  it("can be repeated after a crash at any step, since the previous key stays valid", async () => {
    for (let step = 1; ; step += 1) {
      const { rotate } = await harness();
      const life = new Life({ step, when: step % 2 === 0 ? "before" : "after" });
      await rotate({ overlapHours: 1 }, "k1", life).catch(() => undefined);
      expect((await rotate({ overlapHours: 1 })).status).toBe(201);
      if (!life.ended) break;
    }
  });

  it("makes no more than ten keys an hour for a partner, also by their successors", async () => {
    const { clock, rotate, partnerStore } = await harness();
    let key = "k1";
    for (let count = 0; count < 10; count += 1) key = (await rotate({}, key)).body.keyId;
    expect(await rotate({}, key)).toMatchObject({ status: 429, headers: { "Retry-After": "3600" } });
    expect(await partnerStore.listKeys("prt_1")).toHaveLength(11);
    clock.advance(hour);
    expect((await rotate({}, key)).status).toBe(201);
  });
});
