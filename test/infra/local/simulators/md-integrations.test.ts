import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesFolder } from "../../../../shared/vendors/example-files.ts";
import { operations } from "../../../../shared/vendors/md-integrations/operations.ts";
import { useSimulators } from "../../../support/local/use-simulators.ts";
import { bearerOf, credential, login } from "../../../support/local/vendor-logins.ts";

const example = (name: string) => readFileSync(new URL(name, examplesFolder("md-integrations")), "utf8");

describe("md-integrations", () => {
  const simulators = useSimulators();
  const send = async (method: string, path: string, body?: string, connection = "default") => {
    const headers = { ...(await bearerOf(simulators, "md-integrations", connection)) };
    const { status, text } = await simulators.send(`/md-integrations${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    return { status, text };
  };

  it("md-integrations issues bearer tokens with expires_in", async () => {
    const answer = JSON.parse((await login(simulators, "md-integrations")).text);
    expect(answer).toMatchObject({ token_type: "Bearer", expires_in: 3600, access_token: expect.any(String) });
  });

  it("md-integrations lets a connection with a token path log in there only", async () => {
    const client = {
      grant_type: "client_credentials",
      client_id: credential("md-integrations", "clientId", "clinic-2"),
      client_secret: credential("md-integrations", "clientSecret", "clinic-2"),
      scope: "*",
    };
    const at = async (path: string) => {
      const sent = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(client) };
      return (await simulators.send(`/md-integrations${path}`, sent)).status;
    };
    expect([await at("/v1/hubspot/auth"), await at("/v1/partner/auth/token")]).toEqual([200, 401]);
  });

  it("md-integrations refuses a wrong secret and a wrong grant type", async () => {
    expect((await login(simulators, "md-integrations", "default", "wrong")).status).toBe(401);
    const sent = { method: "POST", body: JSON.stringify({ grant_type: "password" }) };
    expect((await simulators.send("/md-integrations/v1/partner/auth/token", sent)).status).toBe(400);
  });

  it.each([
    undefined,
    "Bearer unknown",
    "Basic eA==",
  ])("md-integrations refuses a call with authorization %s", async (authorization) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const ask = (accept: string) =>
      simulators.send("/md-integrations/v1/partner/questionnaires", { headers: { ...headers, accept } });
    const { status, text } = await ask("application/json");
    expect([status, text]).toEqual([401, '{"message":"Unauthenticated."}']);
    // A client that does not ask for JSON is treated as a browser.
    expect((await ask("*/*")).status).toBe(302);
  });

  it.each([
    ["/v1/partner/metadata/states", "getStates"],
    ["/v1/partner/metadata/states/15c79e96/cities?search=Arcadia", "getCities"],
    ["/v1/partner/questionnaires", "listQuestionnaires"],
    ["/v1/partner/questionnaires/54b98d56", "getQuestionnaire"],
    ["/v1/partner/internal-support-staffs/df8d41d2", "getInternalSupportStaff"],
  ])("md-integrations answers %s with the document's text", async (path, operation) => {
    expect(await send("GET", path)).toEqual({ status: 200, text: example(`${operation}.json`) });
  });

  it.each(
    operations.filter((one) => !one.internal || one.path.startsWith("/web")),
  )("answers every operation: $id", async ({ method, path, safe }) => {
    const { status, text } = await send(method, path.replaceAll(/[{}]/g, ""), safe ? undefined : '{"a":1.10}');
    expect(status).toBeLessThan(300);
    if (status !== 204) expect(text).toMatch(/^[[{]/);
    expect((await simulators.journal("md-integrations")).at(-1)?.done).toBe(true);
  });

  it("md-integrations lists a created message, keeps its bytes, and finds it", async () => {
    const messages = "/v1/clinician/patients/p-list/messages";
    const created = await send(
      "POST",
      messages,
      '{"channel":"patient","text":"h\\u00e9","n":63841550598335501,"d":1.10}',
    );
    expect(created.status).toBe(201);
    const { id } = JSON.parse(created.text);
    expect(created.text).toContain('"text":"h\\u00e9","n":63841550598335501,"d":1.10');

    expect((await send("GET", messages)).text).toContain(created.text);
    expect((await send("GET", `${messages}/${id}`)).text).toBe(created.text);
    expect((await send("POST", `${messages}/${id}/read`)).status).toBeLessThan(300);
  });

  it("md-integrations keeps created resources per connection", async () => {
    const messages = "/v1/clinician/patients/p-own/messages";
    await send("POST", messages, '{"text":"mine"}');
    expect((await send("GET", messages, undefined, "clinic-2")).text).not.toContain("mine");
  });

  it("md-integrations takes dismiss for an operation and not for a message", async () => {
    const { text } = await send("PATCH", "/v1/clinician/patients/p-1/messages/dismiss", '{"channel":"patient"}');
    expect(JSON.parse(text)).toEqual({ channel: "patient" });
    expect((await send("PATCH", "/v1/clinician/patients/p-1/messages/other", "{}")).status).toBe(404);
    const tested = await send("POST", "/web/partners/p/webhooks/test", "{}");
    expect(tested.text).toBe(example("testWebhook.plausible.json"));
  });

  it("md-integrations does not find a deleted resource, nor its children, until it is attached again", async () => {
    const tag = "/web/partners/p/offerings/o/tags/t-1";
    expect((await send("POST", tag, '{"notes":"n"}')).status).toBe(201);
    expect((await send("GET", "/web/partners/p/offerings/o/tags")).text).toContain('{"id":"t-1","notes":"n"}');
    expect(await send("DELETE", tag)).toEqual({ status: 204, text: "" });

    expect((await send("DELETE", tag)).status).toBe(404);
    expect((await send("PATCH", tag, "{}")).status).toBe(404);
    expect((await simulators.journal("md-integrations")).at(-1)?.done).toBe(false);
    expect((await send("GET", "/web/partners/p/offerings/o/tags")).text).not.toContain("t-1");
    expect((await send("POST", tag, '{"notes":"again"}')).status).toBe(201);
    expect((await send("PATCH", tag, '{"notes":"new"}')).text).toBe('{"id":"t-1","notes":"new"}');
  });

  it("md-integrations answers a read that has no state in the form of its document", async () => {
    const { status, text } = await send("GET", "/v1/partner/linked-pharmacies");
    expect([status, Object.keys(JSON.parse(text)).length > 1]).toEqual([200, true]);
  });

  it("md-integrations answers 404 to a path that the document does not have", async () => {
    for (const path of ["/v1/partner/files", "/v1/partner/questionnaire", "/"]) {
      expect((await send("GET", path)).status).toBe(404);
    }
  });
});
