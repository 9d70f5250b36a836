import { describe, expect, it } from "vitest";
import { localConnections } from "../../../../infra/local/connections.ts";
import { startSimulators } from "../../../../infra/local/simulators/start-simulators.ts";
import { failureOf, send } from "../../../support/local/use-simulators.ts";

describe("stopping", () => {
  it("a simulator that stops does not retry a webhook", async () => {
    const running = await startSimulators({
      port: 0,
      connections: localConnections,
      gatewayUrl: () => "http://127.0.0.1:9",
    });
    const body = JSON.stringify({ payload: {}, retries: 1, retryDelayMs: 600_000 });
    const waiting = failureOf(send(running.url, "/_control/syncvet/webhooks", { method: "POST", body }));
    await send(running.url, "/syncvet/api/x");

    await running.stop();

    expect(["ECONNRESET", 200]).toContain(await waiting);
  });

  it("a simulator that stops does not wait for a delayed answer, and does not do its work", async () => {
    const running = await startSimulators({ port: 0, connections: localConnections, gatewayUrl: () => "" });
    const rules = JSON.stringify([{ do: { delayMs: 600_000 } }]);
    await send(running.url, "/_control/syncvet/faults", { method: "POST", body: rules });
    const waiting = failureOf(send(running.url, "/syncvet/api/x"));
    const journal = async () => JSON.parse((await send(running.url, "/_control/syncvet/requests")).text);
    await expect.poll(journal).toHaveLength(1);

    await running.stop();

    expect(await waiting).toBe("ECONNRESET");
    expect(await failureOf(send(running.url, "/syncvet/api/x"))).toBe("ECONNREFUSED");
  });

  it("a simulator does not close a connection that its client may still use", async () => {
    const running = await startSimulators({ port: 0, connections: localConnections, gatewayUrl: () => "" });
    const answer = await fetch(`${running.url}/_control/syncvet/requests`);
    await answer.arrayBuffer();
    await running.stop();
    expect(answer.headers.get("keep-alive")).toBe("timeout=65");
  });
});
