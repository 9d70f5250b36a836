import type { FastifyInstance } from "fastify";
import type { PartnerAccountControl } from "../../ports/partner-account.ts";
import { asRecord, InvalidControl } from "../json/invalid-control.ts";

interface Named {
  Params: { name: string };
  Body: string | undefined;
}

/** Adds `/_control/partner-aws/…`: what the administrator of a partner's AWS account sets. */
export function addPartnerAccountRoutes(app: FastifyInstance, account: PartnerAccountControl): void {
  app.put<Named>("/_control/partner-aws/roles/:name", ({ params, body }, reply) => {
    const { trustPolicy, policy } = asRecord(parse(body), "the body");
    attempt(() => account.putRole(params.name, { trustPolicy, policy }));
    return reply.code(204).send();
  });
  app.put<Named>("/_control/partner-aws/keys/:name", ({ params, body }, reply) => {
    attempt(() => account.putKey(params.name, parse(body)));
    return reply.code(204).send();
  });
  app.delete("/_control/partner-aws/sessions", () => ({ ended: account.endSessions() }));
}

function parse(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? "");
  } catch {
    throw new InvalidControl("the body must be JSON");
  }
}

/** A document that is not evaluated here is the caller's mistake. */
function attempt(put: () => void): void {
  try {
    put();
  } catch (error) {
    throw new InvalidControl(error instanceof Error ? error.message : "the policy cannot be read");
  }
}
