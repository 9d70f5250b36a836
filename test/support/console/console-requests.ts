import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { runOperator } from "../../../infra/operator/run-operator.ts";
import { testTerminal } from "../test-terminal.ts";
import { type ConsoleHarness, json } from "./console-harness.ts";

/** What the console's server answers, and what it refuses before it reads anything. */
export function describeConsoleRequests({ stack, opened, send }: ConsoleHarness): void {
  describe("the console's server", () => {
    test("prints an address with a launch token of 256 bits, and listens on 127.0.0.1 alone", async () => {
      expect(opened.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[A-Za-z0-9_-]{43}$/);
      await expect(fetch(`http://[::1]:${new URL(opened.origin).port}/`)).rejects.toThrow();
    });

    test("says what to do where its port is in use", async () => {
      const { port } = new URL(opened.origin);
      const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dirname(stack.info.logs) } });
      expect(await runOperator(["console", "--local", "--no-open", "--port", port], terminal)).toBe(4);
      expect(terminal.problems()).toBe(
        `Port ${port} of 127.0.0.1 is in use. Name another by --port, or leave it out for any that is free.`,
      );
    });

    test.each([
      ["another name for its address", { host: "localhost" }, 421, "misdirected-request"],
      ["another port", { host: "127.0.0.1:1" }, 421, "misdirected-request"],
      ["a page of another site", { origin: "https://example.com" }, 403, "forbidden"],
      ["a page that hides its site", { origin: "null" }, 403, "forbidden"],
      ["no token", { authorization: "" }, 401, "unauthorized"],
      ["a token of its own", { authorization: `Bearer ${"a".repeat(43)}` }, 401, "unauthorized"],
    ])("refuses a request from %s", async (_who, headers, status, name) => {
      const refused = await send("/api/me", { headers });
      expect(refused.status).toBe(status);
      expect(JSON.parse(refused.body)).toMatchObject({
        ...{ status, type: `urn:rx-gateway:problem:${name}`, title: expect.any(String) },
        instance: refused.headers["gateway-request-id"],
      });
    });

    test("refuses a page of another site its own page, too", async () => {
      expect((await send("/", { headers: { host: "evil.example" } })).status).toBe(421);
    });

    test.each([
      ["/api/nothing", {}, 404],
      ["/api/v1/nothing", {}, 404],
      ["/api/partners/prt_nobody/v1/jobs", {}, 404],
      ["/api/v1/jobs/job_nothing", {}, 404],
      ["/nothing", {}, 404],
      ["/api/v1/jobs", { method: "PUT" }, 405],
      ["/", { method: "POST" }, 405],
      ["/api/partners", { method: "POST", headers: json, body: "{" }, 400],
      ["/api/partners", { method: "POST", headers: json, body: '{"name": "A", "grants": [], "more": 1}' }, 400],
      ["/api/partners", { method: "POST", headers: json, body: '{"name": "A", "name": "B", "grants": []}' }, 400],
      ["/api/partners", { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" }, 415],
      ["/api/partners", { method: "POST", headers: json, body: `"${"x".repeat(70_000)}"` }, 413],
      ["/api/v1/jobs?statu=queued", {}, 400],
      ["/api/v1/jobs?limit=0", {}, 400],
    ] as const)("answers %s %o with a problem", async (path, sent, status) => {
      const answer = await send(path, sent);
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.body)).toMatchObject({
        ...{ status, detail: expect.any(String), type: expect.stringMatching(/^urn:rx-gateway:problem:/) },
        instance: answer.headers["gateway-request-id"],
      });
      if (status === 405) expect(answer.headers["allow"]).toMatch(/GET, HEAD/);
    });

    test("gives every answer the headers that protect its page", async () => {
      const answers = await Promise.all([send("/"), send("/api/me"), send("/nothing")]);
      for (const { headers } of answers) {
        expect(headers).toMatchObject({
          "cache-control": "no-store",
          "cross-origin-opener-policy": "same-origin",
          "referrer-policy": "no-referrer",
          "x-content-type-options": "nosniff",
          "content-security-policy": expect.stringMatching(
            /^default-src 'none'; script-src 'self';.*require-trusted-types-for 'script'; trusted-types 'none'$/,
          ),
        });
      }
    });

    test("answers HEAD as GET, without a body", async () => {
      const answer = await send("/api/me", { method: "HEAD" });
      expect(answer).toMatchObject({ status: 200, body: "" });
      expect(Number(answer.headers["content-length"])).toBeGreaterThan(0);
    });
  });
}
