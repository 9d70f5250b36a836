import http from "node:http";
import { describe, expect, it } from "vitest";
import { failureOf, useSimulators } from "../../../../support/local/use-simulators.ts";
import { bearerOf, tokenOf } from "../../../../support/local/vendor-logins.ts";

const messages = "/md-integrations/v1/clinician/patients/p-1/messages";
const post = (body: string | Buffer, headers: Record<string, string>) => ({ method: "POST", headers, body });

describe("requests that end badly", () => {
  const simulators = useSimulators();
  const fault = (vendor: string, ...rules: object[]) => simulators.control("POST", `${vendor}/faults`, rules);

  it.each([
    ["connect", false, ""],
    ["before", false, '{"text":"reset"}'],
    ["after", true, '{"text":"reset"}'],
  ])("a fault reset=%s cuts the connection with the work done: %s", async (reset, done, body) => {
    const headers = await bearerOf(simulators, "md-integrations");
    const path = `/md-integrations/v1/clinician/patients/${reset}/messages`;
    await fault("md-integrations", { match: { method: "POST" }, do: { reset } });

    expect(await failureOf(simulators.send(path, post('{"text":"reset"}', headers)))).toBe("ECONNRESET");
    const entry = (await simulators.journal("md-integrations")).at(-1);
    expect(entry).toMatchObject({ connection: "default", method: "POST", status: null, done, body });
    expect((await simulators.send(path, { headers })).text.includes("reset")).toBe(done);
  });

  it("a fault reset=connect does not wait for the body, unless a rule matches a connection that only the body names", async () => {
    await fault("syncvet", { do: { reset: "connect" } });
    const { hostname, port } = new URL(simulators.url());
    const code = await new Promise((resolve) => {
      const headers = { "content-length": "1000" };
      const request = http.request({ hostname, port, path: "/syncvet/api/x", method: "POST", headers });
      request.on("error", (error: NodeJS.ErrnoException) => resolve(error.code));
      request.flushHeaders();
    });
    expect(code).toBe("ECONNRESET");

    const token = await tokenOf(simulators, "si-compounding");
    await fault("si-compounding", { match: { connection: "default" }, do: { reset: "connect" } });
    const health = () => simulators.send("/si-compounding/V2/getHealthStatus", post(JSON.stringify({ token }), {}));
    expect(await failureOf(health())).toBe("ECONNRESET");
    expect(await failureOf(health())).toBe(200);
    const entry = (await simulators.journal("si-compounding"))[1];
    expect(entry).toMatchObject({ path: "/V2/getHealthStatus", status: null, done: false, body: "" });
  });

  it("delayed work is done even when the client has disconnected", async () => {
    const headers = await bearerOf(simulators, "md-integrations");
    await fault("md-integrations", { do: { delayMs: 150 } });
    const { hostname, port } = new URL(simulators.url());
    const request = http.request({ hostname, port, path: messages, method: "POST", headers });
    request.on("error", () => undefined);
    request.end('{"text":"impatient"}');

    const inProgress = async () =>
      (await simulators.journal("md-integrations")).find((one) => one.path.includes("p-1"));
    await expect.poll(inProgress).toMatchObject({ status: null, done: false });
    request.destroy();
    await expect.poll(inProgress).toMatchObject({ status: 201, done: true });
    expect((await simulators.send(messages, { headers })).text).toContain("impatient");
  });
});
