import { ownEventTypes } from "../../../core/own-event-types.ts";
import { enumOf, text } from "../../../core/schema/scalars.ts";
import { refined } from "../../../core/schema/schema.ts";
import { list, nullable, object } from "../../../core/schema/structures.ts";
import { endpointTypes } from "../../model/endpoint.ts";
import { purposes } from "../../model/purpose.ts";
import { kmsKeyArnPattern, queueUrlPattern, roleArnPattern } from "../../model/queue-destination.ts";
import { endpointHeaders } from "./endpoint-headers.ts";
import type { StageFacts } from "./stage-facts.ts";
import { withTargetFaults } from "./target-faults.ts";

/** The first parts of the types of the gateway's own events: `job`, `endpoint` and `gateway`. */
const ownOrigins = [...new Set(ownEventTypes.map((type) => type.slice(0, type.indexOf("."))))];

/** The pattern that matches exactly this text. */
const literal = (value: string): string => value.replaceAll(".", "\\.");

/**
 * The gateway's own types are all known, so a misspelt one is refused. A vendor may send new types at any time: any name
 * of a vendor's is accepted, so that an endpoint can be created before the first of them arrives.
 */
function eventTypePattern(vendors: readonly string[]): string {
  const own = [...ownOrigins.map((origin) => `${origin}\\.\\*`), ...ownEventTypes.map(literal)];
  return `^(?:\\*|${own.join("|")}|(?:${vendors.join("|")})\\.(?:\\*|[A-Za-z0-9._-]{1,100}))$`;
}

const purpose = enumOf(purposes, {
  description:
    "What you use the events for. Each delivery is recorded with it, for the account of disclosures that a patient can demand; null does not state it.",
});

/** The members that say where deliveries go come first. */
const targetNames = ["type", "url", "queueUrl", "roleArn", "kmsKeyArn"];

/** The members of an endpoint of type `sqs`. */
const queueMembers = {
  queueUrl: text(
    {
      pattern: queueUrlPattern,
      description: "Of an endpoint of type `sqs`: the URL of a standard or FIFO queue, in an AWS account of yours.",
      examples: ["https://sqs.us-east-1.amazonaws.com/123456789012/rx-events"],
    },
    "It must be https://sqs.<region>.amazonaws.com/<account>/<queue>.",
  ),
  roleArn: text(
    {
      pattern: roleArnPattern,
      description:
        "The role in the queue's account that the gateway assumes to send, with the endpoint's `externalId`. Its name begins with `rx-gateway-`.",
      examples: ["arn:aws:iam::123456789012:role/rx-gateway-events"],
    },
    "It must be arn:aws:iam::<account>:role/rx-gateway-<name>.",
  ),
  kmsKeyArn: nullable(
    text(
      {
        pattern: kmsKeyArnPattern,
        description: "The customer-managed key of the queue, by its id and not by an alias.",
        examples: ["arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555"],
      },
      "It must be arn:aws:kms:<region>:<account>:key/<id>.",
    ),
  ),
};

export type EndpointBodies = ReturnType<typeof endpointBodies>;

/**
 * The bodies of `POST /v1/endpoints` and `PATCH /v1/endpoints/{id}`. Where the host name of `url` resolves to, and which members
 * go together, are checked beside the schema.
 */
export function endpointBodies({ vendors, endpointChecks: checks }: StageFacts) {
  const url = refined(
    text(
      {
        maxLength: 2_048,
        pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\\\u0000-\\u001f\\u007f-\\u009f]+$",
        description:
          "Of an endpoint of type `https`: https, on port 443 or from 1024 on, without credentials, to a public name or address. Checked now and at every attempt.",
        examples: ["https://partner.example/events"],
      },
      "It must be an https URL without white space, control characters and backslashes.",
    ),
    (value) => checks?.url(value),
  );
  const eventTypes = list(
    text(
      {
        pattern: eventTypePattern(vendors),
        description:
          "`<vendor>.<event>`, `<vendor>.*`, `job.*`, `endpoint.*`, `gateway.*`, one of the gateway's own types, or `*`. Any name after `<vendor>.` is accepted, since vendors may send new types; `GET /v1/event-types` lists the known ones.",
        examples: ["md-integrations.*", "job.succeeded", "*"],
      },
      `It must be * or begin with one of ${[...vendors, ...ownOrigins].join(", ")}; the gateway's own types are ${ownEventTypes.join(", ")}.`,
    ),
    { minItems: 1, maxItems: 100 },
  );
  const connections = nullable(
    list(
      refined(
        text(
          {
            pattern: `^(?:(?:${vendors.join("|")})/)?[A-Za-z0-9-]{1,64}$`,
            description: "`<connection>` or `<vendor>/<connection>`, as in `GET /v1/vendors`.",
            examples: ["default", "md-integrations/default"],
          },
          "It must be the name of a connection: <name> or <vendor>/<name>.",
        ),
        (name) => checks?.connection(name),
      ),
      { minItems: 1, maxItems: 50, description: "Only events of these connections; null includes events of all." },
    ),
  );
  const optional = {
    type: enumOf(endpointTypes, {
      description:
        "`https` has `url` and may have `headers`; `sqs` has `queueUrl` and `roleArn`, and `kmsKeyArn` where the queue has a customer-managed key. Absent: `https`, or as it was.",
    }),
    url,
    ...queueMembers,
    connections,
    headers: endpointHeaders,
    purpose: nullable(purpose),
  };
  return {
    creation: withTargetFaults(object({ eventTypes }, optional), [
      ...targetNames,
      "eventTypes",
      ...Object.keys(optional),
    ]),
    change: object(
      {},
      {
        eventTypes,
        ...optional,
        status: enumOf(["active", "paused", "disabled"], {
          description:
            "`paused` holds what is delivered to it, without a probe, until you set `active`: held deliveries are then sent, about 300 a minute. `disabled` gets none.",
        }),
      },
    ),
  };
}
