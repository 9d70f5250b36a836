import { describe, expect, it } from "vitest";
import { useSimulators } from "../../../support/local/use-simulators.ts";
import { bearerOf, credential, login } from "../../../support/local/vendor-logins.ts";

const token = "/syncvet/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token";
const maxBytes = 31_457_280;

describe("syncvet", () => {
  const simulators = useSimulators();
  const form = (more: Record<string, string>) => ({
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: String(
      new URLSearchParams({
        client_id: credential("syncvet", "clientId"),
        client_secret: credential("syncvet", "clientSecret"),
        scope: "https://consumerapi.sync.vet/.default",
        grant_type: "client_credentials",
        ...more,
      }),
    ),
  });

  it("syncvet issues Entra tokens that live 3599 seconds", async () => {
    expect(JSON.parse((await login(simulators, "syncvet")).text)).toEqual({
      token_type: "Bearer",
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: expect.any(String),
    });
  });

  it.each([
    [{ client_secret: "wrong" }, 401, "invalid_client"],
    [{ client_id: "unknown" }, 400, "unauthorized_client"],
    [{ scope: "other" }, 400, "invalid_scope"],
    [{ grant_type: "password" }, 400, "unsupported_grant_type"],
  ])("syncvet refuses a login with %j", async (more, status, error) => {
    const answer = await simulators.send(token, form(more));
    expect([answer.status, JSON.parse(answer.text).error]).toEqual([status, error]);
  });

  it("syncvet refuses a login that is not form-encoded", async () => {
    const sent = { ...form({}), headers: { "content-type": "application/json" } };
    expect((await simulators.send(token, sent)).status).toBe(400);
  });

  it.each([
    ["GET", "/api/Anything?x=1"],
    ["POST", "/api/AddPatientAttachment"],
    ["DELETE", "/other/path"],
    ["PATCH", "/"],
  ])("syncvet answers {} to %s %s with a token, 401 without", async (method, path) => {
    const headers = await bearerOf(simulators, "syncvet");
    const { status, text } = await simulators.send(`/syncvet${path}`, { method, headers });
    expect([status, text]).toEqual([200, "{}"]);
    expect((await simulators.send(`/syncvet${path}`, { method })).status).toBe(401);
    expect((await simulators.journal("syncvet")).map((entry) => entry.done)).toEqual([true, true, false]);
  });

  it.each([
    ["AddPatientAttachment", maxBytes, 200],
    ["AddPatientAttachment", maxBytes + 1, 413],
    ["AddMedicalHistoryWithAttachment", maxBytes + 1, 413],
    ["AnythingElse", maxBytes + 1, 200],
  ])("syncvet answers %s of %d bytes with %d", async (name, size, status) => {
    const headers = { ...(await bearerOf(simulators, "syncvet")), "content-type": "multipart/form-data; boundary=x" };
    const sent = { method: "POST", headers, body: Buffer.alloc(size) };
    expect((await simulators.send(`/syncvet/api/${name}`, sent)).status).toBe(status);
    expect((await simulators.journal("syncvet")).at(-1)).toMatchObject({ status, done: status === 200 });
  });
});
