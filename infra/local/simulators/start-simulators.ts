import { createServer } from "node:http";
import Fastify from "fastify";
import type { PartnerAccountControl } from "../ports/partner-account.ts";
import type { SimulatedConnection } from "./calls/connection.ts";
import { IssuedTokens } from "./calls/issued-tokens.ts";
import { plainReads, type VendorState } from "./calls/vendor-simulator.ts";
import { addControlRoutes } from "./control/control-routes.ts";
import { addPartnerAccountRoutes } from "./control/partner-account-routes.ts";
import { webhookOutbox } from "./control/webhook-outbox.ts";
import { FaultRules } from "./faults/fault-rules.ts";
import { type Exchange, handleVendorRequest, type SimulatedVendor } from "./requests/handle-vendor-request.ts";
import { Journal } from "./requests/journal.ts";
import { listenLocally, type RunningServer } from "./requests/listen-locally.ts";
import { RateLimit } from "./requests/rate-limit.ts";
import { type SimulatedVendorId, simulatorOf, vendorIds } from "./vendor-list.ts";

export interface SimulatorOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly connections: readonly SimulatedConnection[];
  /** The gateway's URL, without a trailing slash; read for each webhook, because the gateway starts later. */
  readonly gatewayUrl: () => string;
  /** The AWS account of a partner, if there is one. */
  readonly partnerAccount?: PartnerAccountControl;
}

/**
 * Takes folded headers, and a length beside `Transfer-Encoding: chunked`, as lenient servers do: the work that such
 * a request does shows a mistake of the gateway. Clients reuse connections: a server that closes them first, as Node does
 * after 5 s, breaks an occasional request of a busy machine.
 */
const serverOptions = { insecureHTTPParser: true, keepAliveTimeout: 65_000 };

/**
 * Starts all vendors and their control routes on one port of 127.0.0.1.
 *
 * A vendor's requests do not go through Fastify: its router and parsers would change paths and bodies, or answer before
 * a fault applies.
 */
export async function startSimulators(options: SimulatorOptions): Promise<RunningServer> {
  const stopping = new AbortController();
  const vendors = new Map(vendorIds.map((id) => [id, simulatedVendor(id, options, stopping.signal)]));
  const app = Fastify({
    serverFactory: (control) =>
      createServer(serverOptions, (request, response) => {
        const [vendor, target] = splitTarget(request.url ?? "/", vendors);
        if (vendor) void serve(vendor, { target, request, response, stopping: stopping.signal });
        else control(request, response);
      }),
    bodyLimit: 64 * 1_048_576,
    forceCloseConnections: true,
  });
  const { connections, gatewayUrl } = options;
  addControlRoutes(app, { vendors, connections, gatewayUrl, stopping: stopping.signal });
  if (options.partnerAccount !== undefined) addPartnerAccountRoutes(app, options.partnerAccount);
  return await listenLocally(app, options.port, stopping);
}

function simulatedVendor(
  vendor: SimulatedVendorId,
  { connections, gatewayUrl }: SimulatorOptions,
  stopping: AbortSignal,
): SimulatedVendor {
  const own = connections.filter((one) => one.vendor === vendor);
  const state: VendorState = {
    credentials: new Map(own.map((one) => [one.connection, one.credentials])),
    tokens: new IssuedTokens(),
    tokenSeconds: undefined,
    ratePerSecond: undefined,
    healthIgnoresTokens: false,
    ...plainReads,
  };
  return {
    state,
    simulator: simulatorOf(vendor, state),
    journal: new Journal(),
    faults: new FaultRules(),
    rate: new RateLimit(),
    send: webhookOutbox(() => `${gatewayUrl()}/webhooks/${vendor}`, own, stopping),
  };
}

/** The vendor of a target, and the rest of the target as received. */
function splitTarget(
  url: string,
  vendors: ReadonlyMap<SimulatedVendorId, SimulatedVendor>,
): [SimulatedVendor | undefined, string] {
  for (const [id, vendor] of vendors) {
    const rest = url.slice(id.length + 1);
    if (url.startsWith(`/${id}`) && /^(?:[/?]|$)/.test(rest)) {
      return [vendor, rest.startsWith("/") ? rest : `/${rest}`];
    }
  }
  return [undefined, url];
}

async function serve(vendor: SimulatedVendor, exchange: Exchange): Promise<void> {
  const { response } = exchange;
  try {
    await handleVendorRequest(vendor, exchange);
  } catch (error) {
    console.error(error);
    // A head that was refused, in part or as a whole, cannot be replaced.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.writeHead(500, { "content-type": "application/json" });
    response.end(JSON.stringify({ message: "The simulator itself failed" }));
  }
}
