import { randomUUID } from "node:crypto";
import { notFound } from "../../../core/problem.ts";
import { type GatewayResponse, maxDirectBody } from "../../../http/messages.ts";
import { purposeOfEvents } from "../../disclosures/purpose-of.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import { canSeeEvent } from "../../webhooks/matching/match-endpoints.ts";
import { eventJson, eventJsonWithData } from "../feed/show-event.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { HandlerOf } from "../routes/route.ts";

export interface GetEventDependencies {
  readonly store: Pick<EventStore, "findEvent">;
  readonly bodies: Pick<BlobStore, "get" | "write" | "linkToGet">;
}

/** Under which large answers are stored until they are fetched; they are removed after a day. */
const prefix = "answers/events";

/** Long enough to follow the link, and too short to share it. */
const linkSeconds = 300;

/** Returns an event, with its payload where the partner asks for it. The read is on record either way. */
export function createGetEvent({ store, bodies }: GetEventDependencies): HandlerOf<typeof eventRoutes.getEvent> {
  return async ({ partner, parameters, query, disclose }) => {
    const event = await store.findEvent(parameters.id);
    if (event === undefined || !canSeeEvent(partner, event)) throw noSuchEvent();
    const json = query.include === "data" ? await eventJsonWithData(bodies, event) : eventJson(event);
    if (json === undefined) throw noSuchEvent();
    disclose(event.about?.keys ?? [], purposeOfEvents(partner, event));
    return await answerOf(bodies, json);
  };
}

const noSuchEvent = () => notFound("There is no such event.");

/** 303 to a link for what is too large for the function's answer. */
async function answerOf(bodies: GetEventDependencies["bodies"], json: Uint8Array): Promise<GatewayResponse> {
  const type = "application/json";
  if (json.length <= maxDirectBody) return { status: 200, headers: { "Content-Type": type }, body: json };
  const key = `${prefix}/${randomUUID()}`;
  await bodies.write(key, whole(json), { "content-type": [type] });
  const link = await bodies.linkToGet(key, linkSeconds);
  return { status: 303, headers: { Location: link, "Cache-Control": "no-store" }, body: "" };
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}
