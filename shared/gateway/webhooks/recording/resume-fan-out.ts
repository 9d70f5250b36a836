import { eraseEvent } from "../../privacy/erase-event.ts";
import { isErased } from "../../privacy/is-erased.ts";
import { fanOut } from "./fan-out.ts";
import type { StoreEventDependencies } from "./store-event.ts";

/** Takes up again the fan-out of a stored event, unless somebody whom it is about was deleted meanwhile. */
export async function resumeFanOut(
  dependencies: Pick<StoreEventDependencies, "store" | "deliveryQueue" | "endpoints" | "clock" | "waits">,
  eventId: string,
): Promise<void> {
  const event = await dependencies.store.findEvent(eventId);
  if (event === undefined) return;
  if (await isErased(dependencies.store, event)) await eraseEvent(dependencies, eventId, event);
  else await fanOut(dependencies, event);
}
