import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { EventPointers } from "../../../shared/vendors/event-reader.ts";
import type { EventDraft } from "../vendor-draft.ts";
import { exampleOf } from "./example-of.ts";
import { sentence } from "./names.ts";
import type { OpenApiDocument } from "./open-api-document.ts";
import { OpenApiError } from "./openapi-error.ts";

export interface ReadEvents {
  readonly events: readonly EventDraft[];
  /** Absent where the examples do not show where an event's name is. */
  readonly pointers?: EventPointers;
}

const typeNames = ["type", "event", "event_type", "eventType", "topic", "name"];
const idNames = ["id", "event_id", "eventId", "webhook_id", "delivery_id"];
const timeNames = ["created", "created_at", "createdAt", "timestamp", "occurred_at", "occurredAt", "time", "date"];

/**
 * The webhooks of an OpenAPI 3.1 document: their names, and an example of each.
 *
 * @throws OpenApiError for a name that no file can have
 */
export function readEvents(document: OpenApiDocument): ReadEvents {
  const events = document.entries(document.root["webhooks"], "/webhooks").map(([key, value, at]): EventDraft => {
    const post = document.object(document.object(value, at)["post"], `${at}/post`);
    const { content } = document.object(post["requestBody"], `${at}/post/requestBody`);
    const [media] = document.entries(content, `${at}/post/requestBody/content`);
    const example = media === undefined ? {} : exampleOf(document, document.object(media[1], media[2]), media[2]).value;
    // The key is the document's own, and the name that is sent may differ from it.
    const sent = isRecord(example) ? typeNames.map((name) => example[name]).find(isName) : undefined;
    const name = sent ?? key;
    if (!isName(name))
      throw new OpenApiError(
        `${at}: ${JSON.stringify(name)} is no name of an event: letters, digits, dots, hyphens and underscores.`,
      );
    return { name, description: sentence(post["summary"] ?? post["description"], `Sent as ${name}`), example };
  });
  const unique = [...new Map(events.map((event) => [event.name, event])).values()];
  const pointers = pointersOf(unique);
  return { events: unique, ...(pointers === undefined ? {} : { pointers }) };
}

function isName(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(value);
}

/** Members of the top level that all examples have. */
function pointersOf(events: readonly EventDraft[]): EventPointers | undefined {
  const inAll = (names: readonly string[], holds: (value: unknown, event: EventDraft) => boolean) =>
    names.find((name) => events.every((event) => isRecord(event.example) && holds(event.example[name], event)));
  const type = events.length === 0 ? undefined : inAll(typeNames, (value, { name }) => value === name);
  if (type === undefined) return undefined;
  const id = inAll(idNames, (value) => typeof value === "string" || typeof value === "number");
  const time = inAll(timeNames, (value) => typeof value === "string" || typeof value === "number");
  return {
    type: `/${type}`,
    ...(id === undefined ? {} : { id: `/${id}` }),
    ...(time === undefined ? {} : { time: `/${time}` }),
  };
}
