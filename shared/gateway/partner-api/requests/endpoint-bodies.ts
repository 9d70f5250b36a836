import { ownEventTypes } from "../../../core/own-event-types.ts";
import { enumOf, text } from "../../../core/schema/scalars.ts";
import { refined } from "../../../core/schema/schema.ts";
import { list, nullable, object } from "../../../core/schema/structures.ts";
import { endpointHeaders } from "./endpoint-headers.ts";

/** What our own events begin with: `job`, `endpoint` and `gateway`. */
const ownOrigins = [...new Set(ownEventTypes.map((type) => type.slice(0, type.indexOf("."))))];

/** The pattern that takes exactly this text. */
const literal = (value: string): string => value.replaceAll(".", "\\.");

/**
 * Our own events are all known, so that a slip in one is told. A vendor sends new ones whenever it likes: any name of a
 * vendor's is taken, so that an endpoint can be made before the first of them comes.
 */
function eventTypePattern(vendors: readonly string[]): string {
  const own = [...ownOrigins.map((origin) => `${origin}\\.\\*`), ...ownEventTypes.map(literal)];
  return `^(?:\\*|${own.join("|")}|(?:${vendors.join("|")})\\.(?:\\*|[A-Za-z0-9._-]{1,100}))$`;
}

/** What a stage knows and its document does not tell: each says what is wrong with a text of the documented form. */
export interface EndpointChecks {
  readonly url: (text: string) => string | undefined;
  readonly connection: (name: string) => string | undefined;
}

export type EndpointBodies = ReturnType<typeof endpointBodies>;

/**
 * The bodies of `POST /v1/endpoints` and `PATCH /v1/endpoints/{id}` on a stage with these vendors.
 *
 * @param checks absent for the document
 */
export function endpointBodies(vendors: readonly string[], checks?: EndpointChecks) {
  const url = refined(
    text(
      {
        maxLength: 2_048,
        pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\\\u0000-\\u001f\\u007f-\\u009f]+$",
        description:
          "https, on port 443 or one from 1024 on, without credentials, to a public name or address: it is vetted now and at every attempt.",
        examples: ["https://partner.example/events"],
      },
      "It must be an https URL without white space, control characters and back-slashes.",
    ),
    (value) => checks?.url(value),
  );
  const eventTypes = list(
    text(
      {
        pattern: eventTypePattern(vendors),
        description:
          "`<vendor>.<event>`, `<vendor>.*`, `job.*`, `endpoint.*`, `gateway.*`, one of the gateway's own, or `*`. Any name of a vendor's is taken, since it may send new ones; `GET /v1/event-types` lists those that are known.",
        examples: ["md-integrations.*", "job.succeeded", "*"],
      },
      `It must be * or begin with one of ${[...vendors, ...ownOrigins].join(", ")}; the gateway's own are ${ownEventTypes.join(", ")}.`,
    ),
    { minItems: 1, maxItems: 100 },
  );
  const connections = nullable(
    list(
      refined(
        text(
          {
            pattern: `^(?:(?:${vendors.join("|")})/)?[A-Za-z0-9-]{1,64}$`,
            description: "`<connection>` or `<vendor>/<connection>`, one that the gateway has.",
            examples: ["default", "md-integrations/default"],
          },
          "It names no connection: <name> or <vendor>/<name>.",
        ),
        (name) => checks?.connection(name),
      ),
      { minItems: 1, maxItems: 50, description: "Events of these alone; null takes events of all." },
    ),
  );
  const narrowing = { connections, headers: endpointHeaders };
  return {
    creation: object({ url, eventTypes }, narrowing),
    change: object(
      {},
      {
        url,
        eventTypes,
        ...narrowing,
        status: enumOf(["active", "disabled"], { description: "`paused` is the gateway's to set." }),
      },
    ),
  };
}
