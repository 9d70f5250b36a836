import { eraseEvent } from "../privacy/erase-event.ts";
import { isForgotten } from "../privacy/is-forgotten.ts";
import { fanOut } from "./fan-out.ts";
import type { KeepEventDependencies } from "./keep-event.ts";

/** Takes up again the fan-out of a stored event, unless somebody whom it is about was deleted meanwhile. */
export async function resumeFanOut(
  dependencies: Pick<KeepEventDependencies, "ledger" | "deliveries" | "endpoints" | "clock" | "waits">,
  eventId: string,
): Promise<void> {
  const event = await dependencies.ledger.findEvent(eventId);
  if (event === undefined) return;
  if (await isForgotten(dependencies.ledger, event)) await eraseEvent(dependencies, eventId, event);
  else await fanOut(dependencies, event);
}
