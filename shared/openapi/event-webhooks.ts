import { parseExactJson } from "../core/exact-json.ts";
import type { EventDocumentation } from "../vendors/event-documentation.ts";
import { eventExampleFile } from "../vendors/example-files.ts";
import type { VendorDescriptor } from "../vendors/types.ts";
import { type Component, schemaOrReference } from "./component.ts";
import { type DocumentedVendor, wordsOf } from "./documented-vendor.ts";
import { webhookHeaders } from "./headers-and-parameters.ts";
import { type JsonObject, present, reference } from "./json-object.ts";
import { madeUpExample } from "./made-up-example.ts";
import { deliveryName } from "./operation-name.ts";
import { schemaOfFields } from "./schema-of-fields.ts";

/** The heading of all events. */
export const eventsTag = "Events sent to you";

const meaningOfEvidence: Readonly<Record<EventDocumentation["evidence"], string | undefined>> = {
  documented: undefined,
  published:
    "Published by the vendor with the names and types of its payload's members. The values of the example are made up.",
  named: "The vendor's document has only its name.",
  unconfirmed: "Unconfirmed: the name is known only from public code.",
};

export const exampleId = "evt_0123456789abcdef01234567";

/** One type of event, as endpoints receive it. */
export interface DescribedEvent {
  readonly type: string;
  /** `null` for the gateway's own events. */
  readonly vendor: string | null;
  readonly summary: string;
  readonly description: string;
  /** The schema of `data`. */
  readonly data: Component;
  /** The whole body. */
  readonly example: JsonObject;
  readonly evidence?: EventDocumentation["evidence"];
}

/** A vendor's events, each with its document's example, or else one that is made up of the known fields. */
export function vendorEvents({ vendor, eventTypes, example }: DocumentedVendor): readonly DescribedEvent[] {
  return eventTypes.map(({ name, evidence, description, fields = {} }) => {
    const type = `${vendor.id}.${name}`;
    const text = example(eventExampleFile(name));
    const paragraphs = [
      description,
      meaningOfEvidence[evidence],
      text === undefined ? "The example's `data` is made up of the known fields." : undefined,
      `Needs the grant \`${vendor.id}:events\`.`,
    ];
    return {
      type,
      vendor: vendor.id,
      summary: `${vendor.title}: ${wordsOf(name)}`,
      description: paragraphs.filter((one) => one !== undefined).join("\n\n"),
      data: { json: schemaOfFields(fields) },
      example: envelope({ vendor, type, text: text ?? madeUpExample(name, fields) }),
      ...(evidence === "documented" ? {} : { evidence }),
    };
  });
}

/** The webhook objects of events, by their type. */
export function webhooksOf(events: readonly DescribedEvent[]): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(events.map((event) => [event.type, eventWebhook(event)]));
}

/** The delivery of one event: signed by Standard Webhooks, retried until it is answered 2xx. */
function eventWebhook({ type, summary, description, data, example, evidence }: DescribedEvent): JsonObject {
  return {
    post: present({
      operationId: deliveryName(type),
      summary,
      description,
      tags: [eventsTag],
      security: [],
      "x-gateway-evidence": evidence,
      parameters: webhookHeaders,
      requestBody: {
        required: true,
        content: {
          "application/json": present({
            schema: {
              allOf: [
                reference("schemas", "EventDelivery"),
                { type: "object", properties: { type: { const: type }, data: schemaOrReference(data) } },
              ],
            },
            example,
          }),
        },
      },
      responses: {
        "2XX": { description: "Received. Answer within 15 s; any other answer is retried over 8 days." },
        "410": { description: "The endpoint is gone: it is disabled and receives nothing more." },
      },
    }),
  };
}

/** The body of the delivery, read from the vendor's webhook as the gateway reads it. */
function envelope({ vendor, type, text }: { vendor: VendorDescriptor; type: string; text: string }): JsonObject {
  const receivedAt = Date.parse("2026-01-15T12:00:00.000Z");
  const { time = receivedAt, subject = {} } = vendor.readWebhook?.(Buffer.from(text), receivedAt) ?? {};
  return {
    id: exampleId,
    type,
    timestamp: new Date(time).toISOString(),
    receivedAt: new Date(receivedAt).toISOString(),
    vendor: vendor.id,
    connection: "default",
    subject,
    stale: false,
    data: parseExactJson(text),
  };
}
