import type { Figure, Part } from "../../support/faults/part.ts";
import { twoPartners } from "../../support/faults/two-partners.ts";
import { until } from "../../support/until.ts";

interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Requests that a receiver might make of a delivery: a vendor's call, a call of the gateway's own, a webhook. */
const forwards = [
  "/v1/inside-rx/pricing/v1/prices",
  "/v1/endpoints",
  "/v1/md-integrations/v1/partner/webhooks",
  "/webhooks/md-integrations/default",
];

/** A partner whose receiver forwards each delivery to the gateway, with its headers. */
export const loops: Part = {
  name: "isolation/loops",
  async run({ stack }) {
    const started = await stack({});
    const { info } = started;
    const { client, attacker } = await twoPartners(started);
    const create = (url: string) =>
      attacker.call("/v1/endpoints", { body: JSON.stringify({ url, eventTypes: ["*"] }) });
    const { host, port } = new URL(info.gateway);
    const own = [
      info.gateway,
      `https://${host}`,
      `http://localhost:${port}`,
      `http://LOCALHOST.:${port}`,
      `http://[::1]:${port}`,
    ];
    const refused = await Promise.all(own.map(async (url) => (await create(`${url}/v1/endpoints`)).status));

    await create(`${info.receiver}/loop`);
    await client.webhook("md-integrations", { payload: { event_type: "case_created", case_id: "c-loop" } });
    const delivery = await until(async () => {
      const response = await fetch(`${info.receiver}/_received/loop`);
      return ((await response.json()) as Received[])[0];
    });
    const { "content-length": _, host: __, connection: ___, ...headers } = delivery.headers;
    const forward = (path: string, more: Readonly<Record<string, string>>) =>
      attacker.call(path, {
        body: delivery.body,
        headers: { ...more, ...(path.startsWith("/v1/inside-rx") ? { "idempotency-key": crypto.randomUUID() } : {}) },
      });
    const statuses = await Promise.all(forwards.map(async (path) => (await forward(path, headers)).status));
    const sent = (await client.journal("inside-rx")).length + (await client.journal("md-integrations")).length;
    const forged = { ...headers, "gateway-hop": (headers["gateway-hop"] ?? "").replace(/s=../, "s=00") };
    const unsigned = await forward("/v1/inside-rx/pricing/v1/prices", forged);
    return [
      {
        rule: "endpoints at the gateway's own address are refused, however it is written",
        measured: refused.join(", "),
        holds: refused.every((status) => status === 400),
      },
      {
        rule: "a delivery that its receiver forwards to the gateway, with its headers: 508, and nothing is sent",
        measured: `${statuses.join(", ")}; ${sent} requests at vendors`,
        holds: statuses.every((status) => status === 508) && sent === 0,
      },
      {
        rule: "… a hop with another signature blocks no call",
        measured: `${unsigned.status}`,
        holds: unsigned.status !== 508,
      },
    ] satisfies Figure[];
  },
};
