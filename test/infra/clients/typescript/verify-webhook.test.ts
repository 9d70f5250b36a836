import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import { verifyWebhook, type WebhookHeaders } from "../../../../infra/clients/typescript/src/verify-webhook.ts";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const other = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
const now = Date.parse("2026-11-27T12:00:00Z");
const body = '{"id":"evt_1","type":"gateway.test","data":{"patient_id":63841550598335501}}';

/** The headers of a delivery, signed by the reference implementation. */
function signed(
  text = body,
  { by = [secret], at = now }: { readonly by?: readonly string[]; readonly at?: number } = {},
) {
  const time = new Date(at);
  return {
    "webhook-id": "evt_1",
    "webhook-timestamp": String(Math.floor(at / 1000)),
    "webhook-signature": by.map((one) => new Webhook(one).sign("evt_1", time, text)).join(" "),
  };
}

const verify = (
  headers: WebhookHeaders,
  text: string | Uint8Array = body,
  secrets: string | readonly string[] = secret,
) => verifyWebhook(headers, text, secrets, { now });

describe("verifyWebhook", () => {
  test("reads the event of a genuine delivery, with every digit of an id", async () => {
    const event = await verify(signed());
    expect(event).toEqual({ id: "evt_1", type: "gateway.test", data: { patient_id: 63841550598335501n } });
  });

  test.each<[string, WebhookHeaders]>([
    ["of fetch", new Headers(signed())],
    ["of Node's server, in any case", { "Webhook-Id": "evt_1", ...renamed(signed(), "webhook-id") }],
    ["as lists of one value", Object.fromEntries(Object.entries(signed()).map(([name, value]) => [name, [value]]))],
  ])("takes headers %s", async (_what, headers) => {
    expect(await verify(headers)).toMatchObject({ id: "evt_1" });
  });

  test("takes the body as bytes, and refuses one that was parsed", async () => {
    expect(await verify(signed(), new TextEncoder().encode(body))).toMatchObject({ id: "evt_1" });
    const parsed = JSON.parse(body) as never;
    await expect(verify(signed(), parsed)).rejects.toThrow(/not what was parsed/);
  });

  test.each([
    ["signed with the current of two secrets", [secret], [secret, other]],
    ["signed with the previous of two secrets", [other], [secret, other]],
    ["signed with both during a rotation, for who has the old one", [other, secret], [secret]],
  ])("accepts a delivery %s", async (_what, by, secrets) => {
    expect(await verify(signed(body, { by }), body, secrets)).toMatchObject({ id: "evt_1" });
  });

  test.each([
    ["another body", signed(), `${body} `, secret],
    ["another secret", signed(), body, other],
    ["another id", { ...signed(), "webhook-id": "evt_2" }, body, secret],
    ["another time", { ...signed(), "webhook-timestamp": String(now / 1000 + 1) }, body, secret],
    [
      "a signature without its last characters",
      { ...signed(), "webhook-signature": signed()["webhook-signature"].slice(0, -5) },
      body,
      secret,
    ],
    [
      "a signature whose last bits are others, of the same bytes",
      { ...signed(), "webhook-signature": otherBits(signed()["webhook-signature"]) },
      body,
      secret,
    ],
    ["a signature of no bytes", { ...signed(), "webhook-signature": "v1," }, body, secret],
    [
      "a signature of another version",
      { ...signed(), "webhook-signature": signed()["webhook-signature"].replace("v1", "v2") },
      body,
      secret,
    ],
    [
      "a signature without its version",
      { ...signed(), "webhook-signature": signed()["webhook-signature"].slice(3) },
      body,
      secret,
    ],
  ])("refuses a delivery with %s", async (_what, headers, text, by) => {
    await expect(verify(headers, text, by)).rejects.toMatchObject({
      name: "WebhookVerificationError",
      reason: "signature",
    });
  });

  test.each([
    "webhook-id",
    "webhook-timestamp",
    "webhook-signature",
  ])("refuses a delivery without %s, or with two", async (name) => {
    const one = { name: "WebhookVerificationError", reason: "header-missing" };
    await expect(verify({ ...signed(), [name]: undefined })).rejects.toMatchObject(one);
    await expect(verify({ ...signed(), [name]: ["1", "2"] })).rejects.toMatchObject(one);
  });

  test.each([-301, 301, 1e9])("refuses a time that is %i s off", async (seconds) => {
    const headers = signed(body, { at: now + seconds * 1000 });
    await expect(verify(headers)).rejects.toMatchObject({ reason: "timestamp" });
  });

  test.each([-300, 300])("accepts a time that is %i s off", async (seconds) => {
    expect(await verify(signed(body, { at: now + seconds * 1000 }))).toMatchObject({ id: "evt_1" });
  });

  test.each(["", "12a", "1e9", "-5", "99999999999999"])("refuses %o as a time", async (timestamp) => {
    await expect(verify({ ...signed(), "webhook-timestamp": timestamp || "x" })).rejects.toMatchObject({
      reason: "timestamp",
    });
  });

  test("says that a genuine delivery is no JSON", async () => {
    await expect(verify(signed("no JSON"), "no JSON")).rejects.toMatchObject({ reason: "body" });
  });

  test.each([[[]], ["whsec_"], ["whsec_!"], [["whsec_AAAA", 5 as never]]])("refuses %j as secrets", async (secrets) => {
    await expect(verify(signed(), body, secrets)).rejects.toThrow(TypeError);
  });

  test("accepts exactly the forgeries that the reference implementation accepts: none", async () => {
    const reference = new Webhook(secret);
    const at = Date.now();
    const genuine = signed(body, { at });
    const [, signature = ""] = genuine["webhook-signature"].split(",");
    const forged = fc.oneof(
      fc.base64String({ minLength: 4, maxLength: 60 }),
      fc.nat(signature.length - 1).map((length) => signature.slice(0, length)),
      fc
        .tuple(fc.nat(42), fc.constantFrom(..."ABCxyz019+/"))
        .map(([place, char]) => signature.slice(0, place) + char + signature.slice(place + 1)),
      fc.string({ maxLength: 50 }),
    );
    await fc.assert(
      fc.asyncProperty(forged, fc.constantFrom("v1,", "v1a,", "v0,", " v1,", ""), async (text, prefix) => {
        const headers = { ...genuine, "webhook-signature": `${prefix}${text}` || "x" };
        const byReference = accepts(() => reference.verify(body, headers));
        const byOurs = await verifyWebhook(headers, body, secret, { now: at }).then(
          () => true,
          () => false,
        );
        expect(byOurs).toBe(byReference);
        expect(byOurs).toBe(`${prefix}${text}`.trim() === genuine["webhook-signature"]);
      }),
    );
  });
});

/** The last character before `=` has two bits that no byte has. */
function otherBits(signature: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const last = signature.at(-2) ?? "";
  return `${signature.slice(0, -2)}${alphabet[alphabet.indexOf(last) ^ 1]}=`;
}

function accepts(verifyIt: () => unknown): boolean {
  try {
    verifyIt();
    return true;
  } catch {
    return false;
  }
}

function renamed(headers: Readonly<Record<string, string>>, without: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== without)
      .map(([name, value]) => [name.toUpperCase(), value]),
  );
}
