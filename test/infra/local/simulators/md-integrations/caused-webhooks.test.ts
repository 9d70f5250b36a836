import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localConnections } from "../../../../../infra/local/connections.ts";
import { signatureHeaders } from "../../../../../infra/local/simulators/control/sign-webhook.ts";
import type { ReceivedCall } from "../../../../../infra/local/simulators/receiver/received-calls.ts";
import { startReceiver } from "../../../../../infra/local/simulators/receiver/start-receiver.ts";
import type { RunningServer } from "../../../../../infra/local/simulators/requests/listen-locally.ts";
import { partnerClient } from "../../../../support/local/partner-client.ts";
import { useSimulators } from "../../../../support/local/use-simulators.ts";
import { until } from "../../../../support/until.ts";

let receiver: RunningServer | undefined;
beforeAll(async () => {
  receiver = await startReceiver({ port: 0 });
});
afterAll(() => receiver?.stop());

const of = (connection: string) =>
  localConnections.find((one) => one.vendor === "md-integrations" && one.connection === connection)?.webhook;

describe("the work of a simulated vendor", () => {
  const simulators = useSimulators(() => receiver?.url ?? "");
  const call = partnerClient(simulators);
  const path = "webhooks/md-integrations";

  const received = async (connection = "default"): Promise<readonly ReceivedCall[]> =>
    (await fetch(`${receiver?.url}/_received/${path}/${connection}`)).json() as Promise<readonly ReceivedCall[]>;
  /** The events that name an id, once there are so many. */
  async function eventsOf(id: string, count: number): Promise<readonly Record<string, unknown>[]> {
    let events: readonly Record<string, unknown>[] = [];
    await until(async () => {
      const bodies = (await received()).map(({ body }) => JSON.parse(String(body)) as Record<string, unknown>);
      events = bodies.filter((body) => Object.values(body).includes(id));
      return events.length >= count;
    });
    return events;
  }

  it("sends signed webhooks in the order of their times", async () => {
    const { patient_id } = (await call("POST", "/patients", { first_name: "Jane" })).json;
    const sent = { patient_id, metadata: "Zoë 1/2", case_offerings: [{ offering_id: "o-1" }] };
    const { case_id } = (await call("POST", "/cases", sent)).json;
    for (const status of ["assigned", "waiting", "approved", "processing", "completed"]) {
      await call("POST", `/tests/encounters/${case_id}/status`, { status });
    }
    const events = await eventsOf(case_id, 7);
    expect(events.map(({ event_type }) => event_type)).toEqual([
      "case_created",
      "case_assigned_to_clinician",
      "case_waiting",
      "case_approved",
      "case_processing",
      "offering_submitted",
      "case_completed",
    ]);
    const times = events.map(({ timestamp }) => Number(timestamp));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(times.length);
    expect(events[0]).toEqual({ timestamp: times[0], event_type: "case_created", case_id, metadata: "Zoë 1/2" });
    for (const { headers, body } of await received()) {
      expect(headers).toMatchObject(signatureHeaders(of("default"), String(body), true));
      expect(Buffer.byteLength(String(body))).toBe(String(body).length);
    }
  });

  it("sends them even if its answer is lost, unless a fault drops them", async () => {
    const fault = (action: object) =>
      simulators.control("POST", "md-integrations/faults", [{ match: { path: "/v1/partner/patients" }, do: action }]);
    const created = async () => (await eventsOf("patient_created", 0)).length;
    const before = await created();
    await fault({ dropWebhooks: true });
    await call("POST", "/patients", {});
    await fault({ reset: "before" });
    await call("POST", "/patients", {}).catch(() => undefined);
    await fault({ reset: "after" });
    await call("POST", "/patients", {}).catch(() => undefined);
    const { patient_id } = (await call("POST", "/patients", {})).json;
    await eventsOf(patient_id, 1);
    expect((await created()) - before).toBe(2);
  });
});
