import { describe, expect, test } from "vitest";
import type { ReceivedCall } from "../../infra/local/simulators/receiver/received-calls.ts";
import { telehealthPartner } from "../support/stack/telehealth-partner.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

/** The scheduler runs each second; the two hours without news take two minutes. */
const { stack, client: controls } = await useGateway({ timeScale: 60 });
const { mdi, call, caseOf, arrived, openCase } = await telehealthPartner(stack.info);

const since = new Date(Date.now() - 3_600_000).toISOString();
const ask = (body: object) => mdi.own("POST", "/v1/catch-ups", { body });
const asked = { vendor: "md-integrations", connection: "default", since };

/** Asks until no other catch-up is running, and waits for the end. */
async function catchUp() {
  const started = await until(async () => {
    const answer = await ask(asked);
    return answer.status === 202 && answer;
  });
  return await until(async () => {
    const { json } = await mdi.own("GET", `/v1/catch-ups/${started.json.id}`);
    return json.status === "done" && json;
  });
}

/** The deliveries about a case of one type. */
async function deliveriesOf(caseId: string, type: string) {
  const response = await fetch(`${stack.info.receiver}/_received/telehealth`);
  const calls = (await response.json()) as readonly ReceivedCall[];
  const events = calls.map(({ body }) => ({ body, event: JSON.parse(body) }));
  return events.filter(({ event }) => event.type === `md-integrations.${type}` && event.subject.case_id === caseId);
}

describe("a partner whose vendor loses webhooks", () => {
  const seen = { case_id: "" };

  test("cannot catch up before an answer about a case was seen", async () => {
    const { status, json } = await ask(asked);
    expect([status, json.type]).toEqual([409, "urn:rx-gateway:problem:catch-up-not-ready"]);
  });

  test.each([
    [{ ...asked, vendor: "syncvet" }, 400, "/vendor"],
    [{ ...asked, connection: "clinic-9" }, 400, "/connection"],
    [{ ...asked, since: "2199-01-01T00:00:00Z" }, 400, "/since"],
    [{ ...asked, since: "2001-01-01T00:00:00Z" }, 400, "/since"],
    [{ ...asked, since: "yesterday" }, 400, "/since"],
    [{ ...asked, connection: "clinic-2" }, 403, undefined],
  ])("is refused %j with %i", async (body, expected, pointer) => {
    const { status, json } = await ask(body);
    expect([status, json.errors?.[0]?.pointer]).toEqual([expected, pointer]);
  });

  test("gets the status of a lost webhook as an event with the vendor's bytes", async () => {
    Object.assign(seen, await openCase());
    const { case_id } = seen;
    await arrived("case_created", { case_id });
    await controls.fault("md-integrations", {
      match: { method: "POST", path: `/v1/partner/tests/encounters/${case_id}/status` },
      times: 10,
      do: { dropWebhooks: true },
    });
    await call("setTestEncounterStatus", { path: { encounter_id: case_id }, body: { status: "waiting", reason: "" } });
    const { text, json } = await mdi.call("getCase", { path: { case_id } });
    const ended = await catchUp();
    expect(ended).toMatchObject({ recovered: 1, unclear: 0, more: false });
    const elsewhere = await controls.call(`/v1/catch-ups/${ended.id}`, { key: stack.info.limitedPartner.key });
    expect(elsewhere.status).toBe(404);
    const event = await arrived("case_waiting", { case_id });
    expect(event).toMatchObject({ recovered: true, data: json.case_status, subject: { case_id } });
    const [delivered] = await deliveriesOf(case_id, "case_waiting");
    const verbatim = /"case_status":\s*(\{[^}]*\})/.exec(text)?.[1] ?? "";
    expect(verbatim).not.toBe("");
    expect(delivered?.body).toContain(`"data":${verbatim}}`);
    expect(await caseOf(case_id)).toMatchObject({ status: "waiting" });
  }, 90_000);

  test("gets nothing for the webhook that comes late, which is stored", async () => {
    const { case_id } = seen;
    const timestamp = Math.floor(Date.now() / 1000) - 5;
    const payload = { timestamp, event_type: "case_waiting", case_id, metadata: "order 1001" };
    await controls.webhook("md-integrations", { payload });
    const stored = await until(async () => {
      const { json } = await mdi.own("GET", "/v1/events?limit=100");
      return json.data.find((event: { recoveredAs?: string }) => event.recoveredAs !== undefined);
    });
    const [recovered] = await deliveriesOf(case_id, "case_waiting");
    expect(stored).toMatchObject({ type: "md-integrations.case_waiting", recoveredAs: recovered?.event.id });
    expect(await deliveriesOf(case_id, "case_waiting")).toHaveLength(1);
  });

  test("gets nothing twice from a second catch-up", async () => {
    expect(await catchUp()).toMatchObject({ recovered: 0 });
    expect(await deliveriesOf(seen.case_id, "case_waiting")).toHaveLength(1);
  }, 60_000);

  test("is answered with Retry-After that a catch-up is running", async () => {
    await until(async () => (await ask(asked)).status === 202);
    const { status, json, headers } = await ask(asked);
    expect([status, json.type]).toEqual([409, "urn:rx-gateway:problem:catch-up-running"]);
    expect(Number(new Headers(headers).get("retry-after"))).toBeGreaterThan(0);
  });
});
