import { expect, it } from "vitest";
import { hopHeader, isOwnDelivery, isOwnHop, signHop } from "../../../shared/gateway/access/hop-header.ts";
import { createRefuseLoops } from "../../../shared/gateway/access/refuse-loops.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const now = 1_767_225_600_000;
const digest = keyedDigest("a key");
const own = signHop(digest, now);
const [, signature = ""] = own.split("s=");

it.each<[string, string, number, boolean]>([
  ["at once", own, 0, true],
  ["an hour later", own, 3_600_000, true],
  ["more than an hour later", own, 3_601_000, false],
  ["by a clock that is a minute behind", own, -60_000, true],
  ["by a clock that is further behind", own, -61_000, false],
  ["in a list with another one", `t=1,s=${"0".repeat(40)}, ${own}`, 0, true],
  ["with another time", own.replace(/t=\d+/, `t=${now / 1000 + 1}`), 0, false],
  ["with another key's signature", signHop(keyedDigest("another key"), now), 0, false],
  ["with a signature that is cut off", own.slice(0, -1), 0, false],
  ["with a longer signature", `${own}0`, 0, false],
  ["with the signature alone", signature, 0, false],
  ["with an event's digest as the signature", `t=${now / 1000},s=${digest("event", now / 1000)}`, 0, false],
  ["as an empty header", "", 0, false],
  ["as any other text", "1", 0, false],
])("A hop is recognized or not: %s", (_case, value, laterMs, isRecognized) => {
  expect(isOwnHop({ [hopHeader]: [value] }, digest, now + laterMs)).toBe(isRecognized);
});

it("A hop is recognized among several headers of its name, and never where there is none", () => {
  expect(isOwnHop({ [hopHeader]: ["x", own] }, digest, now)).toBe(true);
  expect(isOwnHop({}, digest, now)).toBe(false);
});

it.each<[string, boolean]>([
  [`evt_${"0a".repeat(20)}`, true],
  [`evt_${"0a".repeat(19)}`, false],
  ["msg_2KWPBgLlAfxdpx2AI54pPJ85f4W", false],
  [`EVT_${"0a".repeat(20)}`, false],
])("A webhook with the id %s is a delivery of the gateway's own: %s", (id, isOwn) => {
  expect(isOwnDelivery({ "webhook-id": [id] })).toBe(isOwn);
});

it("A request with a hop is refused, and the key is read for no other", async () => {
  let reads = 0;
  const key = async () => {
    reads += 1;
    return digest;
  };
  const refuse = createRefuseLoops({ digest: key, clock: { now: () => now }, log: silentLog() });
  await refuse({ requestId: "r", headers: {} });
  expect(reads).toBe(0);
  await expect(refuse({ requestId: "r", headers: { [hopHeader]: [own] } })).rejects.toMatchObject({
    members: { status: 508, name: "loop-detected", outcome: "not-sent" },
  });
  await refuse({ requestId: "r", headers: { [hopHeader]: ["forged"] } });
});

it("A request is not refused where the key cannot be read", async () => {
  const log = silentLog();
  const refuse = createRefuseLoops({ digest: () => Promise.reject(new Error("no")), clock: { now: () => now }, log });
  await refuse({ requestId: "r", headers: { [hopHeader]: [own] } });
  expect(log.lines.map((line) => JSON.parse(line).event)).toEqual(["loop.not-checked"]);
});
