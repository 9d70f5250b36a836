import { type Delivery, deliveryStatuses } from "../../../shared/gateway/model/delivery.ts";
import type { Endpoint } from "../../../shared/gateway/model/endpoint.ts";
import { explainDeleted, explainDelivery } from "../../../shared/gateway/operator/explain-delivery.ts";
import { createListStageDeliveries } from "../../../shared/gateway/operator/list-deliveries.ts";
import { countOf } from "../terminal/count-of.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf } from "./command.ts";
import { lineOfDelivery, viewOfDelivery } from "./delivery-text.ts";
import { defaultSince, rangeOptions, readRange, takeFirst } from "./list-range.ts";
import { traceScopeOf } from "./trace-scope.ts";

export const deliveriesList = defineCommand({
  name: "deliveries list",
  summary: "List deliveries of all partners, and why those that are not delivered are not",
  options: [
    { flags: "--status <status>", description: `one of ${deliveryStatuses.join(", ")}; default: all` },
    { flags: "--partner <id>", description: "only deliveries to endpoints of this partner" },
    { flags: "--endpoint <id>", description: "only deliveries to this endpoint, which may be deleted" },
    { flags: "--event <id>", description: "only deliveries of this event" },
    { flags: "--type <type>", description: "only events of this type: md-integrations.case_waiting, job.*" },
    ...rangeOptions,
  ],
  isList: true,
  examples: [
    "deliveries list --status failed --since 2026-01-31 --stage prod",
    "deliveries list --status held --partner prt_0123456789abcdef --stage prod --json",
  ],
  read: (line) => ({
    status: readStatus(line),
    partnerId: lastOf(line, "partner"),
    endpointId: lastOf(line, "endpoint"),
    eventId: lastOf(line, "event"),
    type: lastOf(line, "type"),
    ...readRange(line),
  }),
  async run({ stores, output }, { partnerId, endpointId, ...wanted }) {
    const scope = await traceScopeOf(stores, partnerId);
    const endpoints = new Map(scope.endpoints.map((one) => [one.id, one]));
    const partners = new Map(scope.partners.map((one) => [one.id, one]));
    const { status, eventId, type, until, max } = wanted;
    // Of an event all deliveries are listed, whenever it arrived.
    const since = eventId === undefined || wanted.since !== undefined ? defaultSince(wanted, stores.clock.now()) : 0;
    const wantedEndpoint = endpointId === undefined ? undefined : endpoints.get(endpointId);
    const of = {
      endpointIds: endpointId === undefined ? [...endpoints.keys()] : [endpointId],
      partnerIds: partnersOf(endpointId === undefined ? scope.endpoints : wantedEndpoint && [wantedEndpoint]),
    };
    const filter = { of, partnerId, since, until, status, eventId, type };
    const { items, hasMore } = await takeFirst(createListStageDeliveries(stores)(filter), max);
    for (const delivery of items) {
      const endpoint = endpoints.get(delivery.endpointId);
      const partner = partners.get(delivery.partnerId);
      const why = endpoint === undefined ? explainDeleted(delivery) : explainDelivery(delivery, { endpoint, partner });
      output.record({ ...viewOfDelivery(delivery), why }, lineOfDelivery(delivery, why));
    }
    output.remark(
      `${countOf(items.length, "delivery", "deliveries")}${hasMore ? `, and more: --max ${max} is reached` : ""}.`,
    );
  },
});

/** @param endpoints `undefined` for one that is deleted, whose partner is not known */
function partnersOf(endpoints: readonly Pick<Endpoint, "partnerId">[] | undefined): readonly string[] | undefined {
  return endpoints && [...new Set(endpoints.map(({ partnerId }) => partnerId))];
}

function readStatus(line: CommandLine): Delivery["status"] | undefined {
  const text = lastOf(line, "status");
  const status = deliveryStatuses.find((one) => one === text);
  if (text !== undefined && status === undefined) {
    throw new UsageError(`--status takes one of ${deliveryStatuses.join(", ")}.`);
  }
  return status;
}
