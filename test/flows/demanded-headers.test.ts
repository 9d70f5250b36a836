import { describe, expect, test } from "vitest";
import { useGateway } from "../support/stack/use-test-stack.ts";

const { stack, client } = await useGateway();

const states = "/v1/md-integrations/v1/partner/metadata/states";

/** The headers of the last call of a path that reached the vendor. */
async function received(vendor: string, path: string): Promise<Readonly<Record<string, string>>> {
  const entries = (await client.journal(vendor)).filter((entry) => entry.path.startsWith(path));
  return entries.at(-1)?.headers ?? {};
}

describe.each(["*/*", "text/html"])("whatever the partner's client accepts, such as %s", (accept) => {
  test.each([
    ["md-integrations", "/v1/partner/metadata/states", undefined, "application/json"],
    ["md-integrations", "/v1/partner/patients", `{"accept": "${accept}"}`, "application/json"],
    ["mwi-formulary", "/formulary/v3/types", undefined, undefined],
    ["inside-rx", "/search/v1/popular", undefined, "application/json"],
    [
      "inside-rx",
      "/pricing/v1/npi/pets",
      '{"ndc": "12345678901", "quantity": 1, "npis": ["1902089667"]}',
      "application/json",
    ],
  ])("%s %s gets what the document demands", async (vendor, path, body, contentType) => {
    const answer = await client.call(`/v1/${vendor}${path}`, {
      headers: { accept, "accept-encoding": "gzip, br" },
      ...(body === undefined ? {} : { body }),
    });
    expect(answer.status).toBeLessThan(300);
    const headers = await received(vendor, path);
    expect([headers["accept"], headers["content-type"]]).toEqual(["application/json", contentType]);
    expect(headers["accept-encoding"]).toBe(vendor === "md-integrations" ? undefined : "identity");
  });
});

test("a queued call gets what the document demands, too", async () => {
  const path = "/v1/partner/patients/search";
  const headers = { accept: "*/*", "content-type": "text/plain", prefer: "respond-async, wait=10" };
  const answer = await client.call(`/v1/md-integrations${path}`, { body: "{}", headers });
  expect(answer.status).toBeLessThan(300);
  const sent = await received("md-integrations", path);
  expect([sent["accept"], sent["content-type"]]).toEqual(["application/json", "application/json"]);
});

test("an operation that answers a file gets what the partner accepts", async () => {
  const path = "/web/clinicians/5f1d9a60-0c0e-4b52-9c1e-000000000001/export";
  const accept = "application/vnd.ms-excel";
  await client.call(`/v1/md-integrations${path}`, { method: "POST", headers: { accept } });
  expect((await received("md-integrations", path))["accept"]).toBe(accept);
});

test("a form keeps its type, and its parts their bytes", async () => {
  const path = "/v1/partner/files";
  const form = '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n\u00e9\r\n--x--\r\n';
  const headers = { "content-type": "multipart/form-data; boundary=x", accept: "*/*" };
  expect((await client.call(`/v1/md-integrations${path}`, { body: form, headers })).status).toBeLessThan(300);
  const sent = await received("md-integrations", path);
  expect([sent["accept"], sent["content-type"]]).toEqual(["application/json", headers["content-type"]]);
});

test("the refusal of a dead token is seen, where a client that accepts anything would be sent to a login page", async () => {
  await client.call(states);
  await client.fault("md-integrations", { do: { revokeTokens: true } });
  const answer = await client.call(states, { headers: { accept: "*/*" } });
  expect(answer.status).toBe(200);

  const direct = await fetch(`${stack.info.simulators}/md-integrations/v1/partner/metadata/states`, {
    headers: { authorization: "Bearer dead", accept: "*/*" },
    redirect: "manual",
  });
  expect([direct.status, direct.headers.get("location")]).toEqual([302, "/login"]);
});

test("a formulary that is asked for something else than JSON does not answer", async () => {
  const direct = await fetch(`${stack.info.simulators}/mwi-formulary/formulary/v3/types`, {
    headers: { accept: "text/html" },
  });
  expect(direct.status).toBe(406);
});
