import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startReceiver } from "../../../../../infra/local/simulators/receiver/start-receiver.ts";
import type { RunningServer } from "../../../../../infra/local/simulators/requests/listen-locally.ts";
import { failureOf, send } from "../../../../support/local/use-simulators.ts";

describe("the receiver", () => {
  let receiver: RunningServer | undefined;
  beforeEach(async () => {
    receiver = await startReceiver({ port: 0 });
  });
  afterEach(() => receiver?.stop());

  const url = () => receiver?.url ?? "";
  const post = (path: string, body = "", headers: Record<string, string> = {}) =>
    send(url(), path, { method: "POST", body, headers });
  const script = (name: string, steps: unknown) => post(`/_respond/${name}`, JSON.stringify(steps));
  const received = async (name: string) => JSON.parse((await send(url(), `/_received/${name}`)).text);

  it("the receiver stores raw text and headers, and answers 200", async () => {
    const body = '{ "a": 1.10,\r\n"b": "é" }';
    expect(
      (await post("/orders?x=1", body, { "webhook-id": "evt_1", "content-type": "application/json" })).status,
    ).toBe(200);
    await post("/orders", "{not json", { "content-type": "application/json" });
    await post("/other");

    const calls = await received("orders");
    expect(calls.map((call: object) => Object.keys(call))).toEqual(Array(2).fill(["at", "headers", "body"]));
    expect(calls.map((call: { body: string }) => call.body)).toEqual([body, "{not json"]);
    expect(calls[0].headers).toMatchObject({ "webhook-id": "evt_1" });
    expect(calls[0].at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await received("other")).toHaveLength(1);
  });

  it("the receiver clears its list with DELETE, and has an empty list for an unknown name", async () => {
    await post("/orders");
    expect((await send(url(), "/_received/orders", { method: "DELETE" })).status).toBe(204);
    expect(await received("orders")).toEqual([]);
  });

  it("the receiver answers as scripted, each step as often as it says, then 200 again", async () => {
    await script("orders", [
      { times: 2, status: 503, headers: { "Retry-After": "5" } },
      { times: 1, status: 410 },
    ]);
    const first = await post("/orders");
    expect([first.status, first.headers["retry-after"]]).toEqual([503, "5"]);
    expect([(await post("/orders")).status, (await post("/other")).status]).toEqual([503, 200]);
    expect([(await post("/orders")).status, (await post("/orders")).status]).toEqual([410, 200]);
    expect(await received("orders")).toHaveLength(4);
  });

  it("the receiver answers with the body that is scripted", async () => {
    await script("orders", [{ times: 1, status: 500, body: "out of order" }]);

    expect((await post("/orders")).text).toBe("out of order");
  });

  it("the receiver writes scripted bytes to the socket unchanged, and ends the connection as scripted", async () => {
    await script("orders", [
      { times: 1, raw: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", rawEnd: "hold" },
      { times: 1, raw: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok" },
      { times: 1, raw: "", rawEnd: "reset" },
    ]);

    expect(await post("/orders")).toMatchObject({ status: 200, text: "ok" });
    expect([await failureOf(post("/orders")), await failureOf(post("/orders"))]).toEqual(["ECONNRESET", "ECONNRESET"]);
    expect(await received("orders")).toHaveLength(3);
  });

  it.each([
    [{}],
    ["text"],
    [[{ raw: "", rawEnd: "never" }]],
  ])("the receiver refuses an invalid script: %j", async (steps) => {
    expect((await script("orders", steps)).status).toBe(400);
  });

  it("the receiver replaces an old script by a new one", async () => {
    await script("orders", [{ times: 1000, status: 500 }]);
    expect((await post("/orders")).status).toBe(500);
    await script("orders", []);
    expect((await post("/orders")).status).toBe(200);
  });

  it("the receiver stores a call before it delays the answer, and stops without waiting", async () => {
    await script("slow", [{ times: 1, status: 200, delayMs: 600_000 }]);
    const waiting = failureOf(post("/slow"));
    await expect.poll(() => received("slow")).toHaveLength(1);

    await receiver?.stop();
    expect(await waiting).toBe("ECONNRESET");
  });

  it.each(["", "{}", "[1]", "null"])("the receiver refuses the script %j", async (body) => {
    expect((await post("/_respond/orders", body)).status).toBe(400);
  });
});
