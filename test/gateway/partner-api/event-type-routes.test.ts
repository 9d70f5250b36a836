import { expect, it } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { eventTypeRoutes } from "../../../shared/gateway/partner-api/event-type-routes.ts";
import { partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import { aRequest } from "../../support/builders/a-request.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";
import { memoryPartnerReader } from "../../support/fakes/memory-stores.ts";

const file = `[
  {"name":"job.failed","vendor":null},
  {"name":"md-integrations.case_created","vendor":"md-integrations","example":{"id":63841558324288628}},
  {"name":"md-integrations.case_waiting","vendor":"md-integrations"},
  {"name":"syncvet.order_created","vendor":"syncvet"}
]`;

function setUp(...grants: readonly string[]) {
  let reads = 0;
  const answer = partnerApi({
    partners: memoryPartnerReader(aPartner({ grants })),
    vendors: [],
    routes: eventTypeRoutes({
      eventTypeFile: () => {
        reads += 1;
        return file;
      },
      connections: { "md-integrations": ["default", "clinic-2"], syncvet: ["default"] },
    }),
  });
  const list = async (query = "") => {
    const caller = { partnerId: "prt_1", keyId: "k" };
    const request = aRequest({
      method: "GET",
      path: "/v1/event-types",
      query: [...new URLSearchParams(query)],
      caller,
    });
    const text = String((await answer(request)).body);
    return { text, ...(JSON.parse(text) as { data: { name: string }[]; cursor: string | null }) };
  };
  return { list, reads: () => reads };
}
const namesOf = ({ data }: { readonly data: readonly { readonly name: string }[] }) => data.map(({ name }) => name);

it("the gateway's own events are listed to anyone, a vendor's to those that get them", async () => {
  expect(namesOf(await setUp().list())).toEqual(["job.failed"]);
  expect(namesOf(await setUp("md-integrations:*", "syncvet:passthrough").list())).toEqual(["job.failed"]);
  expect(namesOf(await setUp("md-integrations/clinic-2:events").list())).toEqual([
    "job.failed",
    "md-integrations.case_created",
    "md-integrations.case_waiting",
  ]);
  expect(namesOf(await setUp("syncvet:events").list())).toEqual(["job.failed", "syncvet.order_created"]);
});

it("they are listed page by page, from a file that is read once, with every digit", async () => {
  const { list, reads } = setUp("md-integrations:events", "syncvet:events");

  const first = await list("limit=3");
  const second = await list(`limit=3&cursor=${first.cursor}`);

  expect([...namesOf(first), ...namesOf(second)]).toEqual([
    "job.failed",
    "md-integrations.case_created",
    "md-integrations.case_waiting",
    "syncvet.order_created",
  ]);
  expect(second.cursor).toBeNull();
  expect(first.text).toContain('{"id":63841558324288628}');
  expect(reads()).toBe(1);
});

it.each([
  "limit=0",
  "cursor=x",
  `cursor=${Buffer.from("2026-01-01T00:00:00.000Z#evt_1").toString("base64url")}`,
])("%s is refused", async (query) => {
  await expect(setUp().list(query)).rejects.toThrow(Problem);
});
