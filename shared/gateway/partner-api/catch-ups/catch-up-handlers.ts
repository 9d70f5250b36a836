import type { Clock } from "../../../core/clock.ts";
import { parseDateTime } from "../../../core/date-time.ts";
import { isGranted } from "../../../core/grants.ts";
import { forbidden, notFound, Problem } from "../../../core/problem.ts";
import type { VendorDescriptor } from "../../../vendors/types.ts";
import { createStartCatchUp, type StartCatchUpDependencies } from "../../catch-up/start-catch-up.ts";
import { connectionOfCatchUp } from "../../model/catch-up.ts";
import { retentionMs } from "../../model/event.ts";
import type { CatchUpStore } from "../../ports/catch-up-store.ts";
import { invalidBody } from "../requests/read-body.ts";
import type { catchUpRoutes } from "../routes/catch-up-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { toCatchUpView } from "../views/catch-up-view.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";

export interface CatchUpHandlerDependencies extends StartCatchUpDependencies {
  readonly catchUps: Pick<CatchUpStore, "startCatchUp" | "findCatchUp">;
  readonly connections: StageConnections;
  /** The vendors of this stage. */
  readonly vendors: readonly VendorDescriptor[];
}

/** The longest time until the scheduler begins a catch-up, and a part of its reads. */
const retryAfterSeconds = 60;

export function catchUpHandlers(deps: CatchUpHandlerDependencies): HandlersOf<typeof catchUpRoutes> {
  const { catchUps, connections, vendors, clock } = deps;
  const startCatchUp = createStartCatchUp(deps);
  return {
    async startCatchUp({ partner, readBody }) {
      const { vendor, connection = "default", since: text } = await readBody();
      const catchUp = vendors.find(({ id }) => id === vendor)?.catchUp;
      if (catchUp === undefined)
        throw invalid("/vendor", "Its cases cannot be read: there is nothing to catch up with.");
      if (!connections[vendor]?.includes(connection))
        throw invalid("/connection", "The vendor has no such connection.");
      const since = readSince(text, clock);
      if (!isGranted(partner.grants, vendor, connection, "events")) {
        throw forbidden(
          `This key has no grant for the events of ${vendor}/${connection}: ${vendor}/${connection}:events.`,
        );
      }
      const started = await startCatchUp({ vendor, connection, catchUp, since, partnerId: partner.id });
      if (started.result === "not-seen") throw notReady(catchUp.operation);
      const location = `/v1/catch-ups/${started.catchUp.id}`;
      if (started.result === "running") throw running(location);
      return { view: toCatchUpView(started.catchUp), location };
    },

    async getCatchUp({ partner, parameters: { id } }) {
      const of = connectionOfCatchUp(id);
      const isVisible =
        connections[of.vendor]?.includes(of.connection) &&
        isGranted(partner.grants, of.vendor, of.connection, "events");
      const stored = isVisible ? await catchUps.findCatchUp(of) : undefined;
      if (stored?.id !== id) throw notFound("There is no such catch-up, or it was not the last one of its connection.");
      return toCatchUpView(stored);
    },
  };
}

function readSince(text: string, clock: Clock): number {
  const since = parseDateTime(text) ?? Number.NaN;
  const now = clock.now();
  if (since > now) throw invalid("/since", "It must not be in the future.");
  if (since >= now - retentionMs) return since;
  throw invalid("/since", "It must not be more than 30 days ago: events are stored for 30 days.");
}

const invalid = (pointer: string, detail: string): Problem => invalidBody([{ pointer, detail }]);

function notReady(operation: string): Problem {
  return new Problem({
    status: 409,
    name: "catch-up-not-ready",
    title: "Catch-up not ready",
    detail: `No answer to ${operation} of this connection was seen yet. Call it for a case that exists, and try again some minutes later.`,
  });
}

function running(location: string): Problem {
  return new Problem({
    status: 409,
    name: "catch-up-running",
    title: "Catch-up running",
    detail: "A catch-up of this connection is waiting or running. Try again when it is done.",
    retryAfterSeconds,
    headers: { Location: location },
  });
}
