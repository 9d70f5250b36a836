import type { EndpointStatus } from "../../../shared/gateway/model/endpoint.ts";
import { countOf } from "../terminal/count-of.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf } from "./command.ts";
import { lineOfEndpoint, viewOfEndpoint } from "./endpoint-text.ts";
import { traceScopeOf } from "./trace-scope.ts";

const statuses = ["active", "paused", "disabled"] as const satisfies readonly EndpointStatus[];

export const endpointsList = defineCommand({
  name: "endpoints list",
  summary: "List partners' endpoints with their status and what they ask for",
  options: [
    { flags: "--partner <id>", description: "only endpoints of this partner" },
    { flags: "--status <status>", description: `one of ${statuses.join(", ")}; default: all` },
  ],
  isList: true,
  examples: [
    "endpoints list --status paused --stage prod",
    "endpoints list --partner prt_0123456789abcdef --stage prod --json",
  ],
  read: (line) => ({ partnerId: lastOf(line, "partner"), status: readStatus(line) }),
  async run({ stores, output }, { partnerId, status }) {
    const { endpoints } = await traceScopeOf(stores, partnerId);
    const found = endpoints.filter((one) => status === undefined || one.status === status);
    for (const endpoint of found) output.record(viewOfEndpoint(endpoint), lineOfEndpoint(endpoint));
    output.remark(`${countOf(found.length, "endpoint")}.`);
  },
});

function readStatus(line: CommandLine): EndpointStatus | undefined {
  const text = lastOf(line, "status");
  const status = statuses.find((one) => one === text);
  if (text !== undefined && status === undefined) throw new UsageError(`--status takes one of ${statuses.join(", ")}.`);
  return status;
}
