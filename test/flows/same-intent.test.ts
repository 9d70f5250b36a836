import { describe, expect, test } from "vitest";
import { uploadClients } from "../support/stack/upload-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const { clients } = await useTestStack(uploadClients);
const { client } = clients;

const partner = "/v1/md-integrations/v1/partner";
const refuse = { "gateway-same-intent": "refuse" };

const call = (path: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
  client.call(`${partner}${path}`, {
    body: JSON.stringify(body),
    headers: { "idempotency-key": crypto.randomUUID(), ...headers },
  });

const aCase = (patient: string, notes: string) => ({
  patient_id: patient,
  case_offerings: [{ offering_id: "offering-1", product: { quantity: 30, pharmacy_notes: notes } }],
});

describe("a second case of one patient and offering under another key", () => {
  test("has a warning, and is refused where that is asked for", async () => {
    const patient = crypto.randomUUID();
    const first = await call("/cases", aCase(patient, "a"));
    const job = first.headers.get("gateway-job");
    expect(first.headers.get("gateway-warning") ?? "").not.toContain("possible-duplicate");
    const refused = await call("/cases", aCase(patient.toUpperCase(), "b"), refuse);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      type: "urn:rx-gateway:problem:possible-duplicate",
      outcome: "not-sent",
      conflicts: [{ pointer: "/case_offerings/0", job, changed: ["/case_offerings/0/product/pharmacy_notes"] }],
    });
    const warned = await call("/cases", aCase(patient, "b"));
    expect(warned.headers.get("gateway-warning")).toContain(`possible-duplicate; job=${job}`);
  });

  test("in an upload is not read, which is said", async () => {
    const body = Buffer.from(JSON.stringify(aCase(crypto.randomUUID(), "a")));
    const send = async (headers: Readonly<Record<string, string>>) => {
      const upload = await clients.upload(body, "md-integrations", "application/json");
      return await clients.send(`${partner}/cases`, upload, { "idempotency-key": crypto.randomUUID(), ...headers });
    };
    const passed = await send({});
    expect([passed.status < 300, passed.headers.get("gateway-warning")]).toEqual([
      true,
      expect.stringContaining("intent-not-read; reason=upload"),
    ]);
    const refused = await send(refuse);
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { type: "urn:rx-gateway:problem:intent-not-read" },
    ]);
  });
});

test("a message to a patient that is sent again is refused, and another one is not", async () => {
  const created = await call("/patients", { first_name: "A" });
  const { patient_id: patient } = (await created.json()) as { patient_id: string };
  const send = async (text: string) =>
    (await call(`/patients/${patient}/messages`, { channel: "patient", text }, refuse)).status;
  expect(
    [await send("Your order is on its way."), await send("Your order has arrived.")].every((status) => status < 300),
  ).toBe(true);
  expect(await send("your order is on its way. ")).toBe(422);
});

test("a voucher that a webhook calls expired can be created again", async () => {
  const body = {
    patient_id: crypto.randomUUID(),
    offerings: [{ id: "offering-1" }],
    expires_at: "2100-01-01T00:00:00Z",
  };
  await client.fault("md-integrations", {
    match: { path: "/v1/partner/vouchers" },
    times: 1,
    do: {
      status: 200,
      headers: { "content-type": "application/json" },
      body: '{"partner_voucher_id": "voucher-of-this-test"}',
    },
  });
  expect((await call("/vouchers", body)).status).toBe(200);
  expect((await call("/vouchers", body, refuse)).status).toBe(422);
  const payload = {
    event_type: "voucher_expired",
    voucher_id: "voucher-of-this-test",
    timestamp: Math.floor(Date.now() / 1000),
  };
  expect(await client.webhook("md-integrations", { payload })).toEqual([200]);
  expect(await until(async () => (await call("/vouchers", body, refuse)).status < 300)).toBe(true);
});
