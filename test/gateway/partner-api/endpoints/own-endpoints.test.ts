import { expect, it } from "vitest";
import { createCheckAddress } from "../../../../shared/gateway/partner-api/endpoints/check-address.ts";
import { parseOwnHosts } from "../../../../shared/http/own-hosts.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const names = new Map([
  ["hook.partner.example", ["edge.partner.example", "rx.example.com"]],
  ["api.partner.example", ["d-1.execute-api.eu-west-1.amazonaws.com"]],
]);
const check = createCheckAddress({
  allow: new Set(),
  own: parseOwnHosts("rx.example.com"),
  resolve: async () => ["1.1.1.1"],
  aliases: async (host) => names.get(host) ?? [],
});

it("An endpoint is refused whose host is an alias of the gateway's own, near or far", async () => {
  expect(await check({ url: "https://hook.partner.example/" })).toMatchObject([{ pointer: "/url" }]);
  expect(await check({ url: "https://api.partner.example/" })).toEqual([]);
  expect(await check({ url: "https://other.partner.example/" })).toEqual([]);
});

it.each([
  ["authorization", "Bearer rxg_abc_secret"],
  ["x-api-key", "rxg_abc_secret"],
])("An endpoint is refused that gets a key of the gateway in %s", async (name, value) => {
  const { call } = webhookApi();
  const body = { url: "https://partner.example/", eventTypes: ["md-integrations.*"], headers: { [name]: value } };
  expect(await call("POST", "/v1/endpoints", body)).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: `/headers/${name}` }] },
  });
});

it("An endpoint cannot set the header of the gateway's own requests", async () => {
  const { call } = webhookApi();
  const body = { url: "https://partner.example/", eventTypes: ["md-integrations.*"], headers: { "Gateway-Hop": "x" } };
  expect(await call("POST", "/v1/endpoints", body)).toMatchObject({ status: 400 });
});
