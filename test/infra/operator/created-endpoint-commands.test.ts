import { describe, expect, it } from "vitest";
import { stages } from "../../../infra/stages.ts";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { operatorEndpointHarness as setUp } from "../../support/harnesses/operator-endpoint-harness.ts";

describe("endpoints create", () => {
  const create = async (options: Record<string, readonly string[]> = {}, partner = "prt_1", stage = {}) => {
    const { harness, run } = await setUp();
    const url = ["https://new.example/in?token=in-the-url"];
    const names: object[] = [];
    const record = { add: (more: object) => void names.push(more) };
    const ran = await run("endpoints create", partner, { url, ...options }, record, { stage });
    const stored = (await harness.endpoints.listOf(partner)).find(({ id }) => id !== "ep_1");
    return { ...ran, stored, names };
  };

  it("stores an endpoint of the partner with its secret, which it shows this once, and puts its id on record", async () => {
    const { text, stored, names } = await create({ types: ["job.*, endpoint.*"], purpose: ["treatment"] });
    expect(stored).toMatchObject({
      ...{ partnerId: "prt_1", status: "active", url: "https://new.example/in?token=in-the-url" },
      ...{ eventTypes: ["job.*", "endpoint.*"], connections: null, purpose: "treatment", headers: {} },
    });
    expect(text.split("\n")).toEqual([
      `Created: ${stored?.id}. \`endpoints test ${stored?.id}\` sends it an event.`,
      "Its signing secret, shown only once:",
      stored?.secrets[0]?.secret,
    ]);
    expect(names).toEqual([{ endpoint: stored?.id }]);
  });

  it("asks for every event by default, and narrows the connections", async () => {
    const { stored } = await create({ connections: ["md-integrations/default"] });
    expect(stored).toMatchObject({ eventTypes: ["*"], connections: ["md-integrations/default"] });
  });

  it.each([
    ["another scheme", { url: ["http://new.example/"] }, "/url: Its scheme must be https."],
    ["a private address", { url: ["https://10.0.0.1/"] }, "/url: Its address is not public."],
    ["the gateway's own host", { url: ["https://rx.example/v1"] }, "/url: It leads back to the gateway."],
    ["an unknown type", { types: ["nothing.*"] }, "/eventTypes/0: It must be * or begin with one of"],
    ["an unknown connection", { connections: ["md-integrations/none"] }, "There is no such connection."],
    [
      "events without a grant",
      { types: ["syncvet.*"] },
      "This partner has no grant for the events of syncvet, such as syncvet:events.",
    ],
  ])("refuses %s with the reason", async (_what, options, why) => {
    const { failure, stored } = await create(options);
    expect(failure).toBeInstanceOf(OperatorRefusal);
    expect(String(failure)).toContain(why);
    expect(stored).toBeUndefined();
  });

  it("refuses a partner's endpoint beyond the share of one partner", async () => {
    const { failure } = await create({}, "prt_1", { shares: { ...stages.local.shares, endpoints: 1 } });
    expect(String(failure)).toContain("A partner has at most 1 endpoints.");
  });

  it("does not find an unknown partner", async () => {
    expect((await create({}, "prt_2")).failure).toBeInstanceOf(OperatorNotFound);
  });
});

describe("endpoints delete", () => {
  it("removes an endpoint, whose deliveries are not made any more", async () => {
    const { harness, run, failOnce } = await setUp();
    await failOnce();
    expect((await run("endpoints delete", "ep_1")).text).toBe("Deleted: ep_1. Its held deliveries end.");
    expect(await harness.endpoints.find("prt_1", "ep_1")).toBeUndefined();
    const attempts = harness.sent.length;
    await harness.deliverQueued();
    expect(harness.sent).toHaveLength(attempts);
  });

  it("does not find an unknown endpoint", async () => {
    expect((await (await setUp()).run("endpoints delete", "ep_9")).failure).toBeInstanceOf(OperatorNotFound);
  });
});
