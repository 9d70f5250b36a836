import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { VendorDraft } from "../vendor-draft.ts";
import { sentence } from "./names.ts";
import { OpenApiDocument } from "./open-api-document.ts";
import { readStatuses } from "./read-answers.ts";
import { readEvents } from "./read-events.ts";
import { readOperations } from "./read-operations.ts";
import { readSecurity } from "./read-security.ts";
import { readServers } from "./read-servers.ts";

/**
 * What a vendor's OpenAPI 3.0 or 3.1 document says of it.
 *
 * @param text YAML or JSON
 * @throws OpenApiError for a document that cannot be read or used, with its place and what to do
 */
export function draftFromOpenApi(text: string, defaultTitle: string): VendorDraft {
  const document = OpenApiDocument.parse(text);
  const { title, version, description } = isRecord(document.root["info"]) ? document.root["info"] : {};
  const name = typeof title === "string" && title.trim() !== "" ? title.replaceAll(/\s+/g, " ").trim() : defaultTitle;
  const { origins, basePath, hasSandbox } = readServers(document);
  const security = readSecurity(document, { origin: origins.live, basePath });
  const { operations, notes } = readOperations(document, { basePath, auth: security.auth });
  const { events, pointers } = readEvents(document);
  const writes = operations.filter(({ operation }) => operation.method === "POST" && !operation.internal);
  return {
    title: name,
    summary: sentence(
      typeof description === "string" ? description.split(/\n\s*\n/).find((part) => !/^\s*#/.test(part)) : undefined,
      `${name}'s API`,
    ),
    source: `The vendor's OpenAPI document, "${name}"${version === undefined ? "" : `, version ${String(version)}`}.`,
    origins,
    auth: security.auth,
    simulatedAuth: security.simulatedAuth,
    statusDecides: true,
    operations,
    statuses: readStatuses(document),
    events,
    ...(pointers === undefined ? {} : { pointers }),
    webhook: { scheme: "hmac", header: "x-signature" },
    notes: [
      ...security.notes,
      ...notes,
      ...(hasSandbox ? [] : ["The document names no sandbox: its connections call the live host."]),
      "HTTP statuses decide: check that no 2xx reports a failure in its body.",
      ...(writes.length === 0
        ? []
        : [
            `A POST is taken for a write. Check which only look something up, and make those \`safe\`: ${writes.map(({ operation }) => `\`${operation.id}\``).join(", ")}.`,
          ]),
      "`keyRequired` is for writes that order or charge something: the document cannot say so.",
      ...(/"name":"(idempotency-key|prefer|gateway-[^"]*)"/i.test(JSON.stringify(document.root))
        ? ["A header of the document, such as `Idempotency-Key`, is the gateway's own: the vendor does not get it."]
        : []),
      ...(events.length > 0 && pointers === undefined
        ? ["No place of an event's name is known: write its reader."]
        : []),
      ...(events.length > 0
        ? [
            "`readWebhook` names no `subject`: add the ids of the patient, animal or order, by which events are ordered and erased.",
            "OpenAPI does not say how webhooks are signed: check the scheme and its header in `simulated-vendor.ts`, and the events' descriptions.",
          ]
        : []),
    ],
  };
}
