import { purposes } from "../../../shared/gateway/model/purpose.ts";
import { createAddEndpoint } from "../../../shared/gateway/operator/add-endpoint.ts";
import { UsageError } from "../terminal/errors.ts";
import { readValueOf } from "../terminal/read-value.ts";
import { defineCommand, lastOf, listOf } from "./command.ts";
import { forPurpose, readPurpose } from "./grant-purposes.ts";

export const endpointsCreate = defineCommand({
  name: "endpoints create",
  summary: "Create an endpoint of a partner, whose signing secret is shown only once",
  argument: { name: "partner-id", description: "as partners list shows it" },
  options: [
    {
      flags: "--url <url>",
      description: "where its events go; - reads it from the standard input, since a path or a query may be a secret",
    },
    { flags: "--types <types>", description: "event types, separated by commas: md-integrations.*, job.*; default: *" },
    {
      flags: "--connections <connections>",
      description: "only events of these, <vendor>/<connection>, separated by commas; default: all",
    },
    {
      flags: "--purpose <purpose>",
      description: `what the partner uses the events for: ${purposes.join(", ")}; default: not stated`,
    },
  ],
  examples: [
    "endpoints create prt_0123456789abcdef --url https://partner.example/events --types 'md-integrations.*,job.*' --stage prod",
    'printf %s "$URL" | endpoints create prt_0123456789abcdef --url - --purpose treatment --stage prod',
  ],
  async read(line, { stage, readValue }) {
    const given = lastOf(line, "url");
    if (given === undefined) throw new UsageError("Say where its events go: --url <url>.");
    const url = await readValueOf(given, "The URL", readValue);
    const [types, connections, purpose] = [listOf(line, "types"), listOf(line, "connections"), readPurpose(line)];
    return {
      partnerId: line.arguments[0] ?? "",
      endpoint: {
        ...{ url, eventTypes: types.length === 0 ? ["*"] : types },
        ...(connections.length > 0 && { connections }),
        ...(purpose !== undefined && { purpose }),
      },
      stage: stage.name,
    };
  },
  question: ({ partnerId, endpoint: { url, eventTypes, purpose }, stage }) =>
    `Create an endpoint of ${partnerId} on stage ${stage} at ${URL.parse(url)?.host ?? "this URL"}, for ${eventTypes.join(", ")}${forPurpose(purpose)}?`,
  about: ({ partnerId }) => ({ partner: partnerId }),
  async run({ stage, stores, output, record }, { partnerId, endpoint }) {
    const { connections, shares } = stage;
    const addEndpoint = createAddEndpoint({
      ...stores,
      ...stores.egress,
      connections,
      maxEndpoints: shares.endpoints,
    });
    const { secret, ...added } = await addEndpoint(partnerId, endpoint);
    record.add({ endpoint: added.id });
    const { id, status, eventTypes, purpose, pausedBy } = added;
    output.record(
      { id, partnerId, status, pausedBy, eventTypes, connections: added.connections, purpose, secret },
      `Created: ${id}. \`endpoints test ${id}\` sends it an event.`,
      "Its signing secret, shown only once:",
      secret,
    );
  },
});
