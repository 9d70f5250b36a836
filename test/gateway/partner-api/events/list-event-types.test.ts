import { expect, it } from "vitest";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { memoryPartnerReader } from "../../../support/fakes/memory-stores.ts";
import { memoryPartnerApi } from "../../../support/partner-api/memory-partner-api.ts";

const file = `[
  {"name":"job.failed","vendor":null},
  {"name":"md-integrations.case_created","vendor":"md-integrations","example":{"id":63841558324288628}},
  {"name":"md-integrations.case_waiting","vendor":"md-integrations"},
  {"name":"syncvet.order_created","vendor":"syncvet"}
]`;

/** An API whose partner has these grants. */
function setUp(...grants: readonly string[]) {
  let reads = 0;
  const api = memoryPartnerApi({
    partners: memoryPartnerReader(aPartner({ grants })),
    eventTypeFile() {
      reads += 1;
      return file;
    },
    connections: { "md-integrations": ["default", "clinic-2"], syncvet: ["default"] },
  });
  const list = (query = "") => api.call({ method: "GET", target: `/v1/event-types${query}` });
  const names = async (query = ""): Promise<readonly string[]> =>
    (await list(query)).body.data.map(({ name }: { readonly name: string }) => name);
  return { list, names, reads: () => reads };
}

it("every partner sees the gateway's own event types, and those of vendors whose events it is granted", async () => {
  expect(await setUp().names()).toEqual(["job.failed"]);
  expect(await setUp("md-integrations:*", "syncvet:passthrough").names()).toEqual(["job.failed"]);
  expect(await setUp("md-integrations/clinic-2:events").names()).toEqual([
    "job.failed",
    "md-integrations.case_created",
    "md-integrations.case_waiting",
  ]);
  expect(await setUp("syncvet:events").names()).toEqual(["job.failed", "syncvet.order_created"]);
});

it("the gateway's events about connections are listed for who may see all events of one", async () => {
  const silent = `[{"name":"job.failed","vendor":null},{"name":"vendor.silent","vendor":null}]`;
  const names = async (...grants: readonly string[]) => {
    const partners = memoryPartnerReader(aPartner({ grants }));
    const connections = { "md-integrations": ["default"] };
    const api = memoryPartnerApi({ partners, eventTypeFile: () => silent, connections });
    const { body } = await api.call({ method: "GET", target: "/v1/event-types" });
    return body.data.map(({ name }: { readonly name: string }) => name);
  };
  expect(await names("md-integrations/default:events")).toEqual(["job.failed", "vendor.silent"]);
  expect(await names("md-integrations:events-own", "md-integrations:*")).toEqual(["job.failed"]);
});

it("event types are listed page by page, from a file that is read once, with every digit", async () => {
  const { list, names, reads } = setUp("md-integrations:events", "syncvet:events");

  const { body: first } = await list("?limit=3");
  const { body: second } = await list(`?limit=3&cursor=${first.cursor}`);

  expect([...first.data, ...second.data].map(({ name }) => name)).toEqual(await names());
  expect(second.data).toHaveLength(1);
  expect(second.cursor).toBeNull();
  expect((await list()).text).toContain('{"id":63841558324288628}');
  expect(reads()).toBe(1);
});

it.each([
  "limit=0",
  "cursor=x",
  `cursor=${Buffer.from("2026-01-01T00:00:00.000Z#evt_1").toString("base64url")}`,
])("the query %s is refused", async (query) => {
  expect((await setUp().list(`?${query}`)).status).toBe(400);
});
