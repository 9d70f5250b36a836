import type { SimulatorsUnderTest } from "./use-simulators.ts";
import { bearerOf } from "./vendor-logins.ts";

export interface PartnerReply {
  readonly status: number;
  readonly text: string;
  /** The parsed body; undefined without one. */
  readonly json: ReturnType<typeof JSON.parse>;
}

/** A client of the simulated vendor's API for partners. Paths are below `/v1/partner`. */
export function partnerClient(simulators: SimulatorsUnderTest, connection = "default") {
  return async (method: string, path: string, body?: unknown, headers: object = {}): Promise<PartnerReply> => {
    const bearer = await bearerOf(simulators, "md-integrations", connection);
    const sent = typeof body === "string" ? body : JSON.stringify(body);
    const { status, text } = await simulators.send(`/md-integrations/v1/partner${path}`, {
      method,
      headers: { ...bearer, ...headers },
      ...(sent === undefined ? {} : { body: sent }),
    });
    return { status, text, json: text === "" ? undefined : JSON.parse(text) };
  };
}
