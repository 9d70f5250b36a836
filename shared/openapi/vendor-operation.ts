import { operationAudience } from "../vendors/audience.ts";
import { isBodyless } from "../vendors/path-template.ts";
import type { Evidence, Operation, VendorDescriptor } from "../vendors/types.ts";
import { codeSamples } from "./code-samples/code-samples.ts";
import { type DocumentedVendor, documentationOf } from "./documented-vendor.ts";
import { type JsonObject, present, reference } from "./json-object.ts";
import { operationName } from "./operation-name.ts";
import { exampleTarget, parameterObject, vendorParameters } from "./vendor-parameters.ts";
import { requestBody, sampleBody } from "./vendor-request-body.ts";
import { internalResponses, vendorResponses } from "./vendor-responses.ts";

const meaningOfEvidence: Readonly<Record<Exclude<Evidence, "documented">, string>> = {
  published: "From the vendor's public pages, not from the document that this gateway was built from.",
  assumed:
    "Method and path are assumed: the vendor's document gives neither. The gateway's stay, whatever the vendor's are. Every answer has `Gateway-Warning: assumed-operation`; a 404 of the vendor is the problem `assumed-path-not-found`, with the vendor's answer in it.",
  unconfirmed: "Unconfirmed: known only from a mention or from public code. Requests are not validated.",
};

/** How to repeat an order. */
const orderNote =
  "It orders or creates something that is charged for, so send an `Idempotency-Key`: new for each order, the same for each repeat. Production refuses it without one (400 `idempotency-key-required`). On every stage, an equal request without a key within 15 minutes of a job that was not `failed`, `cancelled` or `expired` is 422 `identical-request` with that job, unless `Gateway-Allow-Repeat` names it.";

/** How repeats under another key are noticed. */
function intentNote({ sameIntent = {} }: VendorDescriptor, operation: Operation): readonly string[] {
  const intent = sameIntent[operation.id];
  if (intent === undefined) return [];
  const { who, each, warnHours, refuseHours } = intent;
  const of = each === undefined ? "" : `, and of each element of \`${each.list}\` by ${code(each.by)}`;
  return [
    `A second call with the same ${code(who)}${of} within ${timeOf(warnHours)} has \`Gateway-Warning: possible-duplicate; job=…\`, whatever its \`Idempotency-Key\`. With \`Gateway-Same-Intent: refuse\`, and on a stage that refuses, it is 422 \`possible-duplicate\` within ${timeOf(refuseHours)}, unless \`Gateway-Allow-Repeat\` names the earlier jobs. See \`/docs/idempotency\`.`,
  ];
}

const code = (places: readonly string[]): string => places.map((place) => `\`${place}\``).join(", ");

const timeOf = (hours: number): string => (hours < 1 ? `${Math.round(hours * 60)} minutes` : `${hours} hours`);

/** The operation object of one operation of a vendor, as partners call it. */
export function vendorOperation(documented: DocumentedVendor, operation: Operation): JsonObject {
  const { vendor } = documented;
  const { id, safe, internal, evidence } = operation;
  const { title, group } = documentationOf(documented, operation);
  const described = {
    operationId: operationName(vendor.id, id),
    "x-gateway-operation": `${vendor.id}:${id}`,
    summary: title,
    description: descriptionOf(documented, operation),
    tags: [vendor.id],
    "x-gateway-group": group,
    ...(evidence === "documented" ? {} : { "x-gateway-evidence": evidence }),
    "x-gateway-audience": operationAudience(operation),
    ...signatureMark(operation),
  };
  const parameters = vendorParameters(documented, operation);
  if (internal) {
    const inPath = parameters.filter((one) => one.in === "path").map(parameterObject);
    return {
      ...described,
      "x-gateway-internal": true,
      parameters: inPath,
      responses: internalResponses,
      "x-codeSamples": codeSamples({ method: operation.method, target: targetOf(documented, operation) }),
    };
  }
  return present({
    ...described,
    deprecated: operation.deprecated && true,
    "x-gateway-safe": safe,
    "x-gateway-key-required": operation.keyRequired,
    "x-gateway-grant": `${vendor.id}:${id}`,
    parameters: [
      ...parameters.map(parameterObject),
      ...sharedParameterNames(vendor, operation).map(parameterReference),
    ],
    requestBody: requestBody(documented, operation),
    responses: vendorResponses(documented, operation),
    "x-codeSamples": codeSamples({
      method: operation.method,
      target: targetOf(documented, operation),
      ...(safe ? {} : { idempotencyKey: `${id}-1001` }),
      headers: exampleHeaders(documented),
      ...sampleBody(documented, operation),
    }),
  });
}

const targetOf = (documented: DocumentedVendor, operation: Operation): string =>
  exampleTarget(`/v1/${documented.vendor.id}${operation.path}`, vendorParameters(documented, operation));

/** The headers without which a code sample could be refused. */
function exampleHeaders({ vendor, documentation }: DocumentedVendor): Record<string, string> {
  const tenant = vendor.tenantHeader === undefined ? undefined : documentation.exampleTenant;
  return tenant === undefined ? {} : { "Tenant-Id": tenant };
}

const parameterReference = (name: string): JsonObject => reference("parameters", name);

function sharedParameterNames(vendor: VendorDescriptor, operation: Operation): readonly string[] {
  const { safe, keyRequired, method } = operation;
  const isGuarded = vendor.sameIntent?.[operation.id] !== undefined;
  return [
    "Gateway-Connection",
    ...(safe ? [] : ["Idempotency-Key", "Prefer", "Gateway-Expires"]),
    ...(isGuarded ? ["Gateway-Same-Intent"] : []),
    ...(keyRequired || isGuarded ? ["Gateway-Allow-Repeat"] : []),
    ...(isBodyless(method) || isEdited(vendor) ? [] : ["Gateway-Body"]),
  ];
}

/** Where the gateway edits or splits a body, the body must be sent with the call. */
function isEdited({ auth, split }: VendorDescriptor): boolean {
  return split !== undefined || (auth.kind === "access-token" && auth.carriedIn !== "authorization-header");
}

function descriptionOf(documented: DocumentedVendor, operation: Operation): string {
  const { description, notes = [] } = documentationOf(documented, operation);
  const { id, safe, keyRequired, internal, evidence } = operation;
  const own = internal
    ? "Only the gateway calls it: it logs in for its partners and stores the token. A partner's call is 403."
    : `Needs the grant \`${documented.vendor.id}:${id}\`. ${safe ? "A read." : "Not a read: each call is a job, which the gateway retries only where the vendor cannot have done the work."}`;
  return [
    ...(description === "" ? [] : [description]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join("\n")]),
    ...(evidence === "documented" ? [] : [meaningOfEvidence[evidence]]),
    ...audienceNote(documented.vendor, operation),
    ...signatureNote(operation),
    own,
    ...(keyRequired ? [orderNote] : []),
    ...intentNote(documented.vendor, operation),
  ].join("\n\n");
}

/** Whose credentials an operation takes that is not the partner's, and what the gateway does about it. */
function audienceNote({ title, audiences = {} }: VendorDescriptor, operation: Operation): readonly string[] {
  const audience = operationAudience(operation);
  const rule = audiences[audience];
  if (rule === undefined) return [];
  return [
    `For the audience \`${audience}\`: ${title} documents that it takes ${rule.credentials}, not a partner's. It works on a connection with such credentials. A connection whose audiences the operator has stated refuses it if \`${audience}\` is not among them (403 \`wrong-audience\`); on any other connection it is sent, and the answer has \`Gateway-Warning: other-audience\`.`,
  ];
}

/** How a store's signature comes about. */
function signatureMark({ storeSignature }: Operation): JsonObject {
  if (storeSignature === undefined) return {};
  return { "x-gateway-store-signature": storeSignature === "not-documented" ? "not-documented" : "computed" };
}

function signatureNote({ storeSignature }: Operation): readonly string[] {
  if (storeSignature === undefined) return [];
  if (storeSignature === "not-documented") {
    return ["It takes a signature. Nothing documents how it is computed, so the header that you send is passed on."];
  }
  const names = storeSignature.map((name) => `\`${name}\``).join(" and ");
  return [
    `It takes a store's signature: the base64 HMAC-SHA256 of the raw body, in ${names}. The gateway computes it where the connection holds the store's secret; on any other connection the header that you send is passed on.`,
  ];
}
