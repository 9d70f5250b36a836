import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localConnections } from "../../../../../infra/local/connections.ts";
import { hexHmac } from "../../../../../infra/local/simulators/control/sign-webhook.ts";
import type { ReceivedCall } from "../../../../../infra/local/simulators/receiver/received-calls.ts";
import { startReceiver } from "../../../../../infra/local/simulators/receiver/start-receiver.ts";
import type { RunningServer } from "../../../../../infra/local/simulators/requests/listen-locally.ts";
import { examplesFolder } from "../../../../../shared/vendors/example-files.ts";
import { send, useSimulators } from "../../../../support/local/use-simulators.ts";

/** A partner's receiver replaces the gateway: it stores requests and answers as scripted. */
let gateway: RunningServer | undefined;
const gatewayUrl = () => gateway?.url ?? "";

const webhookOf = (vendor: string, connection: string) =>
  localConnections.find((one) => one.vendor === vendor && one.connection === connection)?.webhook;

describe("the vendors' test vectors, under the key test-secret", () => {
  it.each([
    [
      '{"timestamp":1666384936,"event_type":"case_waiting","case_id":"26f3d453-09ff-41cb-9fc6-724d1b77277c","metadata":"This is an example of metadata field."}',
      "0053b18ae8b8e822407e1dc8a5aafe460a8b25c439b5b91c8ac9988c4a7e6610",
    ],
    [
      '{"timestamp":1733258743,"event_type":"order_status_changed","encounter_id":"5124ae37-19db-464e-870d-49a9a33a5153","case_id":"5124ae37-19db-464e-870d-49a9a33a5153","order_status":"fulfilled","order_details":"Tracking Number: 101010"}',
      "9e91066567fdcc42674d1f6d29f7004bc9262247f88ff05eae7f06ccfe0b0860",
    ],
    [
      String.raw`{"timestamp":1666384936,"event_type":"drivers_license_requested","access_link":"https:\/\/app.example\/x\/1","patient_id":"796fef8b-a4d5-4e19-8a58-852adfbe8709","metadata":"Jos\u00e9 \ud83d\udc8a"}`,
      "3ef9e26a47b725e94eafab5d4659586bbbfe8f77a8266988acede3444b1fa3d2",
    ],
  ])("the signature of the vendor's test vector is right: %s", (text, signature) => {
    expect(hexHmac("test-secret", text)).toBe(signature);
  });
});

describe("webhooks", () => {
  const simulators = useSimulators(gatewayUrl);
  beforeAll(async () => {
    gateway = await startReceiver({ port: 0 });
  });
  afterAll(() => gateway?.stop());

  const order = async (vendor: string, value: unknown) => {
    const { status, text } = await simulators.control("POST", `${vendor}/webhooks`, value);
    return { status, ...JSON.parse(text) };
  };
  const received = async (name: string): Promise<ReceivedCall[]> => {
    const { text } = await send(gatewayUrl(), `/_received/webhooks/${name}`);
    await send(gatewayUrl(), `/_received/webhooks/${name}`, { method: "DELETE" });
    return JSON.parse(text);
  };
  const script = (name: string, steps: unknown) =>
    send(gatewayUrl(), `/_respond/webhooks/${name}`, { method: "POST", body: JSON.stringify(steps) });

  it("webhooks go to the connection's address in PHP's JSON text, signed with its current secret", async () => {
    const payload = { event_type: "x", access_link: "https://app.example/x/1", metadata: "José 💊" };
    expect(await order("md-integrations", { connection: "clinic-2", payload })).toEqual({
      status: 200,
      statuses: [200],
    });

    const [call] = await received("md-integrations/clinic-2");
    const webhook = webhookOf("md-integrations", "clinic-2");
    const text = String.raw`{"event_type":"x","access_link":"https:\/\/app.example\/x\/1","metadata":"Jos\u00e9 \ud83d\udc8a"}`;
    expect(call?.body).toBe(text);
    expect(call?.headers).toMatchObject({
      "content-type": "application/json",
      signature: hexHmac(webhook?.secrets[0] ?? "", text),
      authorization: webhook?.authorization,
    });
  });

  it("webhooks of syncvet have a generic signature, and go to default unless a connection is given", async () => {
    await order("syncvet", { payload: { a: 1 } });

    const [call] = await received("syncvet/default");
    const signature = hexHmac(webhookOf("syncvet", "default")?.secrets[0] ?? "", '{"a":1}');
    expect(call?.headers).toMatchObject({ "x-syncvet-signature": signature });
    expect(call?.headers).not.toHaveProperty("authorization");
  });

  it("webhooks send raw text unchanged, and keep the digits of a payload's numbers", async () => {
    const raw = '{ "a": "é/", "n": 1.10 }\r\n';
    await order("syncvet", { raw });
    const payload = '{"payload": {"id": 63841550598335501, "price": 1.10}}';
    await send(simulators.url(), "/_control/syncvet/webhooks", { method: "POST", body: payload });

    expect((await received("syncvet/default")).map((call) => call.body)).toEqual([
      raw,
      '{"id":63841550598335501,"price":1.10}',
    ]);
  });

  it("webhooks send identical copies concurrently", async () => {
    expect(await order("md-integrations", { payload: { a: 1 }, times: 20 })).toEqual({
      status: 200,
      statuses: Array(20).fill(200),
    });
    const calls = await received("md-integrations/default");
    expect(calls).toHaveLength(20);
    expect(new Set(calls.map((call) => `${call.headers["signature"]} ${call.body}`)).size).toBe(1);
  });

  it("webhooks are sent again after anything but 2xx, up to the given number, and report the last status", async () => {
    await script("md-integrations/default", [
      { times: 1, status: 503 },
      { times: 1, status: 302, headers: { location: gatewayUrl() } },
    ]);
    const twice = { payload: { a: 1 }, retries: 4, retryDelayMs: 1 };
    expect((await order("md-integrations", twice)).statuses).toEqual([200]);
    const calls = await received("md-integrations/default");
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map((call) => call.body)).size).toBe(1);

    await script("md-integrations/default", [{ times: 9, status: 500 }]);
    expect((await order("md-integrations", { payload: {}, retries: 1, retryDelayMs: 1 })).statuses).toEqual([500]);
    expect(await received("md-integrations/default")).toHaveLength(2);
    await script("md-integrations/default", []);
  });

  it("webhooks with a bad signature have the right length and a wrong key", async () => {
    await order("md-integrations", { payload: { a: 1 }, badSignature: true });
    const [call] = await received("md-integrations/default");
    const webhook = webhookOf("md-integrations", "default");
    expect(call?.headers["signature"]).toMatch(/^[0-9a-f]{64}$/);
    for (const secret of webhook?.secrets ?? []) {
      expect(call?.headers["signature"]).not.toBe(hexHmac(secret, '{"a":1}'));
    }
    expect(call?.headers["authorization"]).toBe(webhook?.authorization);
  });

  it("webhooks of a vendor without a secret are unsigned", async () => {
    await order("inside-rx", { payload: {} });
    const [call] = await received("inside-rx/default");
    expect(call?.headers).not.toHaveProperty("signature");
  });

  it.each([
    {},
    { raw: 5 },
    { payload: {}, times: "2" },
    [],
  ])("an invalid order of a webhook is refused: %j", async (value) => {
    expect((await order("md-integrations", value)).status).toBe(400);
  });

  it("webhooks of the document are in PHP's JSON text already", async () => {
    const example = new URL("webhooks/offering_submitted.json", examplesFolder("md-integrations"));
    const text = readFileSync(example, "utf8");
    await order("md-integrations", { payload: JSON.parse(text) });
    expect((await received("md-integrations/default"))[0]?.body).toBe(text);
  });
});

describe("webhooks to a gateway that is down", () => {
  const simulators = useSimulators();

  it("webhooks to a gateway that is down report 0", async () => {
    const { text } = await simulators.control("POST", "syncvet/webhooks", { payload: {}, times: 2 });
    expect(JSON.parse(text)).toEqual({ statuses: [0, 0] });
  });
});
