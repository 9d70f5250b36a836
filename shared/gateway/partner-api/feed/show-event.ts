import { isBlobRef } from "../../../http/body.ts";
import { loadBody } from "../../events/event-bodies.ts";
import { withData } from "../../events/with-data.ts";
import type { GatewayEvent, StoredEvent } from "../../model/event.ts";
import { toEventView } from "../../model/event-view.ts";
import type { BlobStore } from "../../ports/blob-store.ts";

/** The event as JSON, without its payload. */
export function eventJson(event: GatewayEvent): Uint8Array {
  return Buffer.from(JSON.stringify(toEventView(event)));
}

/**
 * The event as JSON with its payload, byte for byte as a delivery has it.
 *
 * @returns `undefined` where the payload was removed since the event was read
 */
export async function eventJsonWithData(
  bodies: Pick<BlobStore, "get">,
  event: StoredEvent,
): Promise<Uint8Array | undefined> {
  const body = await loadBody(bodies, event.body);
  return body && withData(toEventView(event), body);
}

/** In bytes, at least: text that is no JSON takes a third more. */
export function payloadSize({ body }: Pick<StoredEvent, "body">): number {
  return isBlobRef(body) ? body.size : body.length;
}
