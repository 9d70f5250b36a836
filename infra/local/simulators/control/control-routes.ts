import type { FastifyInstance } from "fastify";
import type { SimulatedConnection } from "../calls/connection.ts";
import { parseFaultRules } from "../faults/fault-rules.ts";
import { InvalidControl } from "../json/invalid-control.ts";
import type { SimulatedVendor } from "../requests/handle-vendor-request.ts";
import type { SimulatedVendorId } from "../vendor-list.ts";
import { applySettings } from "./apply-settings.ts";
import { parseWebhookOrder, sendWebhooks } from "./send-webhooks.ts";

export interface Controlled {
  readonly vendors: ReadonlyMap<SimulatedVendorId, SimulatedVendor>;
  readonly connections: readonly SimulatedConnection[];
  readonly gatewayUrl: () => string;
  readonly stopping: AbortSignal;
}

interface OneVendor {
  Params: { vendor: string };
  Body: string | undefined;
}

/** Adds `/_control/{vendor}/…`: journal, faults, settings and webhooks. An invalid request is 400. */
export function addControlRoutes(
  app: FastifyInstance,
  { vendors, connections, gatewayUrl, stopping }: Controlled,
): void {
  // The body stays a string: the numbers of a webhook's payload must keep their digits.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, text, done) => done(null, text));
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error instanceof InvalidControl ? 400 : (error.statusCode ?? 500);
    return reply.code(status).send({ message: error.message });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ message: "Not found" }));

  const vendorOf = (id: string): [SimulatedVendorId, SimulatedVendor] => {
    for (const [known, vendor] of vendors) if (known === id) return [known, vendor];
    throw Object.assign(new Error(`no vendor ${id}`), { statusCode: 404 });
  };

  app.get<OneVendor>("/_control/:vendor/requests", ({ params }) => vendorOf(params.vendor)[1].journal.list());
  app.delete<OneVendor>("/_control/:vendor/requests", ({ params }, reply) => {
    vendorOf(params.vendor)[1].journal.clear();
    return reply.code(204).send();
  });
  app.post<OneVendor>("/_control/:vendor/faults", ({ params, body }) => {
    const rules = parseFaultRules(parseControl(body));
    vendorOf(params.vendor)[1].faults.add(rules);
    return { added: rules.length };
  });
  app.delete<OneVendor>("/_control/:vendor/faults", ({ params }, reply) => {
    vendorOf(params.vendor)[1].faults.clear();
    return reply.code(204).send();
  });
  app.put<OneVendor>("/_control/:vendor/settings", ({ params, body }) => {
    const { state } = vendorOf(params.vendor)[1];
    applySettings(state, parseControl(body));
    return {
      tokenSeconds: state.tokenSeconds ?? null,
      ratePerSecond: state.ratePerSecond ?? null,
      healthIgnoresTokens: state.healthIgnoresTokens,
      visibleAfterMs: state.visibleAfterMs,
      ignorePaging: state.ignorePaging,
      pageSize: state.pageSize ?? null,
      normalise: state.normalise,
    };
  });
  app.post<OneVendor>("/_control/:vendor/webhooks", async ({ params, body }) => {
    const [vendor, { simulator }] = vendorOf(params.vendor);
    const order = parseWebhookOrder(body ?? "");
    if (!order.badSignature) simulator.happens?.(order.connection, order.text);
    const own = connections.filter((one) => one.vendor === vendor);
    return { statuses: await sendWebhooks(`${gatewayUrl()}/webhooks/${vendor}`, own, order, stopping) };
  });
}

function parseControl(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? "");
  } catch {
    throw new InvalidControl("the body must be JSON");
  }
}
