import { describe, expect, it } from "vitest";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { memoryPartnerStore } from "../../support/fakes/memory-stores.ts";
import { deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

const bystander = aPartner({ id: "prt_2", grants: [] });

/** Two events of a case, and one of another; the first partner has one endpoint, the other partner no grant for them. */
async function setUp() {
  const ofBystander = anEndpoint({ id: "ep_2", partnerId: bystander.id, eventTypes: ["*"] });
  const harness = deletionHarness({ endpoints: [anEndpoint(), ofBystander] });
  const directory = memoryPartnerStore();
  await directory.addPartner(aPartner());
  await directory.addPartner(bystander);
  await harness.record(harness.news({ patient_id: patient.value, case_id: "case-1" }));
  harness.clock.advance(60_000);
  await harness.record(harness.news({ case_id: "case-1", event_type: "case_completed" }));
  await harness.record(harness.news({ patient_id: "patient-2", case_id: "case-2" }));
  await harness.deliverQueued();
  const stores = { ...harness.stores, directory, partnerStore: directory };
  const run = (name: string, options: Record<string, readonly string[]> = {}, argument?: string, input = "") =>
    runCommand({ name, options, arguments: argument === undefined ? [] : [argument], input, stores });
  return { harness, run };
}

const lines = (text: string) => text.split("\n");

describe("events list", () => {
  it("has the last events first, and the id of no patient or case", async () => {
    const { run } = await setUp();
    const { text } = await run("events list");
    expect(lines(text)).toHaveLength(4);
    expect(lines(text)[2]).toContain("md-integrations.case_waiting  md-integrations/default");
    expect(lines(text).at(-1)).toBe("3 events.");
    expect(text).not.toMatch(/patient-|case-\d/);
  });

  it.each([
    ["patient-1", 2],
    ["case-1", 2],
    ["case-2", 1],
    ["case-9", 0],
  ])("of the id %s on the standard input has its %i events with their deliveries", async (id, count) => {
    const { run } = await setUp();
    const { text, problems } = await run("events list", { subject: ["true"] }, undefined, `${id}\n`);
    expect(lines(text).at(-1)).toBe(`${count} event${count === 1 ? "" : "s"}.`);
    expect(text.match(/dlv_\w+ {2}delivered at/g) ?? []).toHaveLength(count);
    expect(text).not.toContain(id);
    expect(problems).toBe("");
  });

  it("of a partner says at each endpoint why it got nothing", async () => {
    const { run } = await setUp();
    const { text } = await run("events list", { subject: ["-"], partner: ["prt_2"] }, undefined, "case-2");
    expect(lines(text)[1]).toBe("  prt_2  ep_2  no delivery: the partner has no grant md-integrations/default:events");
  });

  it("of a hidden patient says until when an erasure hides it", async () => {
    const { harness, run } = await setUp();
    await harness.delete(patient);
    const until = new Date(harness.clock.now() + harness.erasureWaits.restorable).toISOString();
    const { text, problems } = await run("events list", { subject: ["-"] }, undefined, patient.value);
    expect(text).toBe("0 events.");
    expect(problems).toBe(`md-integrations/default: an erasure hides it until ${until}.`);
  });

  it.each([
    [{ type: ["md-integrations.case_completed"] }, 1],
    [{ type: ["syncvet.*"] }, 0],
    [{ connection: ["md-integrations/clinic-2"] }, 0],
    [{ connection: ["md-integrations"] }, 3],
    [{ since: ["2100-01-01"] }, 0],
    [{ until: ["1999-01-01"], since: ["1998-01-01"] }, 0],
  ])("with %j has %i events", async (options, count) => {
    const { text } = await (await setUp()).run("events list", options);
    expect(text).toContain(`${count} event`);
  });

  it("ends at its maximum, and says that there are more", async () => {
    const { text } = await (await setUp()).run("events list", { max: ["2"] });
    expect(lines(text)).toHaveLength(3);
    expect(text).toContain("2 events, and more: --max 2 is reached.");
  });
});

describe("events show", () => {
  it("has each delivery, the endpoints without one, and of a partner the reason", async () => {
    const { harness, run } = await setUp();
    const id = harness.storedEvents()[0]?.id ?? "";
    const { text } = await run("events show", {}, id);
    expect(text).toContain("prt_1  ep_1  dlv_");
    expect(text).toContain("1 endpoint without a delivery: --partner <id> says why.");
    expect(text).not.toMatch(/patient-|case-\d/);
    expect((await run("events show", { partner: ["prt_2"] }, id)).text).toContain("no grant");
  });

  it("has the delivery to an endpoint that was deleted since", async () => {
    const { harness, run } = await setUp();
    await harness.endpoints.remove("prt_1", "ep_1");
    const { text } = await run("events show", {}, harness.storedEvents()[0]?.id);
    expect(text).toMatch(/prt_1 {2}ep_1 {2}dlv_\w+ {2}the endpoint was deleted; before that delivered at/);
  });

  it("of a partner without endpoints says that nothing is delivered to it", async () => {
    const { harness, run } = await setUp();
    await harness.endpoints.remove("prt_2", "ep_2");
    const { text } = await run("events show", { partner: ["prt_2"] }, harness.storedEvents()[0]?.id);
    expect(text).toContain("prt_2 has no endpoint: nothing is delivered to it.");
  });
});

it.each(["events show", "deliveries show"])("%s does not find an unknown id", async (name) => {
  const { failure } = await (await setUp()).run(name, {}, "evt_unknown");
  expect(failure).toBeInstanceOf(OperatorNotFound);
});

describe("deliveries list", () => {
  it.each([
    [{}, 3],
    [{ status: ["delivered"] }, 3],
    [{ status: ["failed"] }, 0],
    [{ partner: ["prt_2"] }, 0],
    [{ endpoint: ["ep_1"], partner: ["prt_2"] }, 0],
    [{ type: ["md-integrations.case_completed"] }, 1],
  ])("with %j has %i deliveries", async (options, count) => {
    const { text } = await (await setUp()).run("deliveries list", options);
    expect(lines(text)).toHaveLength(count + 1);
    expect(lines(text).at(-1)).toContain(`${count} deliver`);
  });

  it("of an event has its deliveries, whenever it arrived", async () => {
    const { harness, run } = await setUp();
    harness.clock.advance(3 * 24 * 3_600_000);
    const event = harness.storedEvents()[0]?.id ?? "";
    expect((await run("deliveries list")).text).toBe("0 deliveries.");
    expect((await run("deliveries list", { event: [event] })).text).toContain("1 delivery.");
  });
});

describe("deliveries show", () => {
  it("has the state of a delivery whose endpoint was deleted since, as deliveries list has", async () => {
    const { harness, run } = await setUp();
    await harness.endpoints.remove("prt_1", "ep_1");
    const id = harness.storedDeliveries()[0]?.id ?? "";
    const state = /the endpoint was deleted; before that delivered at/;
    expect((await run("deliveries show", {}, id)).text).toMatch(state);
    expect((await run("deliveries list", { endpoint: ["ep_1"] })).text).toMatch(state);
  });

  it("has the attempts, and not what the endpoint answered", async () => {
    const { harness, run } = await setUp();
    harness.answers.push({
      answered: true,
      status: 500,
      retryAfter: undefined,
      beginning: Buffer.from("of patient-3"),
    });
    await harness.record(harness.news({ patient_id: "patient-3", case_id: "case-3" }));
    await harness.deliverQueued();
    const failing = harness.storedDeliveries().find(({ status }) => status === "pending");
    expect(failing?.attempts[0]?.response).toBe("of patient-3");
    const { text } = await run("deliveries show", {}, failing?.id);
    expect(text).toContain("attempt 2 is due at");
    expect(lines(text)[1]).toMatch(/ {2}\S+Z {2}500 {2}\d+ ms/);
    expect(text).not.toContain("patient-3");
  });
});
