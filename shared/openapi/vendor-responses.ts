import { parseExactJson } from "../core/exact-json.ts";
import { exampleFile } from "../vendors/example-files.ts";
import type { BodyFields } from "../vendors/field-rules.ts";
import type { Operation, VendorDescriptor } from "../vendors/types.ts";
import { type DocumentedVendor, documentationOf } from "./documented-vendor.ts";
import { type JsonObject, present, reference } from "./json-object.ts";
import { answerHeaders, ownMeanings, problemContent, refer } from "./problem-responses.ts";
import { schemaOfFields } from "./schema-of-fields.ts";

const isSuccess = (status: string): boolean => status.startsWith("2");

/** Whether partners get the vendor's own answer of this status; others become problems of the gateway (`outcome.ts`). */
function passesThrough({ maintenanceStatuses = [] }: VendorDescriptor, status: string): boolean {
  if (status === "501" || isSuccess(status)) return true;
  return status.startsWith("4") && ![401, 408, 429, ...maintenanceStatuses].map(String).includes(status);
}

const jobHeaders: JsonObject = {
  "Gateway-Job": reference("headers", "Gateway-Job"),
  "Idempotency-Replayed": reference("headers", "Idempotency-Replayed"),
};

/** Answers to a login or logout: only the gateway's own problems. */
export const internalResponses: JsonObject = {
  "401": refer("Unauthorized"),
  "403": refer("Forbidden"),
  default: refer("Problem"),
};

/** Every answer to an operation: those of the vendor that are passed on, and the gateway's own. */
export function vendorResponses(documented: DocumentedVendor, operation: Operation): JsonObject {
  const statuses = statusesOf(documented, operation);
  const successes = statuses.filter(isSuccess);
  return {
    // The one failure of a vendor that is passed on.
    "501": refer("VendorAnswer"),
    ...ownResponses(operation.safe),
    ...Object.fromEntries(
      statuses
        .filter((status) => !isSuccess(status))
        .map((status) => [status, vendorRefusal(documented, operation, status)]),
    ),
    ...Object.fromEntries(
      // A job that is queued has this status, too.
      successes
        .filter((status) => status === "202")
        .map((status) => [status, success(documented, operation, [status])]),
    ),
    // The vendor may answer with another status than it documents, and that answer is passed on.
    "2XX": success(documented, operation, successes),
    "4XX": refer("VendorAnswer"),
    "5XX": refer("Problem"),
  };
}

function statusesOf(documented: DocumentedVendor, operation: Operation): readonly string[] {
  const { statuses } = documentationOf(documented, operation);
  return (statuses?.map(String) ?? Object.keys(documented.documentation.statuses)).filter((status) =>
    passesThrough(documented.vendor, status),
  );
}

function ownResponses(safe: boolean): JsonObject {
  return {
    "303": refer("AnswerElsewhere"),
    "400": refer("BadRequest"),
    "401": refer("Unauthorized"),
    "403": refer("Forbidden"),
    "404": refer("NotFound"),
    "413": refer("TooLarge"),
    "429": refer("Throttled"),
    "502": refer("VendorFailed"),
    "503": refer("NothingDone"),
    ...(safe
      ? {}
      : { "202": refer("Accepted"), "409": refer("Conflict"), "422": refer("KeyReused"), "504": refer("Uncertain") }),
  };
}

/** @param documentedAs the statuses that the vendor documents for this answer */
function success(documented: DocumentedVendor, operation: Operation, documentedAs: readonly string[]): JsonObject {
  const { answer } = documentationOf(documented, operation);
  return {
    description: successMeaning(documented, operation, documentedAs),
    headers: {
      ...answerHeaders,
      ...(operation.safe ? {} : jobHeaders),
    },
    content: {
      "application/json": present({
        schema: answer === undefined ? {} : schemaOfFields(withoutFormats(answer)),
        examples: examplesOf(documented, operation),
      }),
    },
  };
}

function successMeaning(
  { documentation }: DocumentedVendor,
  { safe }: Operation,
  documentedAs: readonly string[],
): string {
  const [first = ""] = documentedAs;
  return [
    documentation.statuses[first] ?? "The vendor's answer, unchanged.",
    ...(documentedAs.length === 0 ? [] : [`The vendor documents ${documentedAs.join(" and ")}.`]),
    ...(documentedAs.includes("202") && !safe ? [ownMeanings["202"]] : []),
  ].join(" ");
}

/** Vendors' own examples do not match their formats: UUIDs with letters beyond f, dates without an offset. */
function withoutFormats(fields: BodyFields): BodyFields {
  return Object.fromEntries(Object.entries(fields).map(([pointer, { format: _loose, ...rule }]) => [pointer, rule]));
}

function examplesOf({ example }: DocumentedVendor, { id }: Operation): JsonObject | undefined {
  const documented = example(exampleFile(id, "answer"));
  if (documented !== undefined) {
    return { documented: { summary: "From the vendor's document", value: parseExactJson(documented) } };
  }
  const plausible = example(exampleFile(id, "plausible"));
  if (plausible === undefined) return undefined;
  return { plausible: { summary: "Made up: the vendor's document has none", value: parseExactJson(plausible) } };
}

function vendorRefusal(documented: DocumentedVendor, { id }: Operation, status: string): JsonObject {
  const example = status === "400" ? documented.example(exampleFile(id, "error")) : undefined;
  if (example === undefined) return refer(refusalName(documented, status));
  const value = parseExactJson(example);
  return refusal(documented, status, { examples: { documented: { summary: "From the vendor's document", value } } });
}

const refusalName = ({ vendor }: DocumentedVendor, status: string): string => `${vendor.id}.${status}`;

function refusal({ documentation }: DocumentedVendor, status: string, example: JsonObject = {}): JsonObject {
  const own = ownMeanings[status];
  const schema = documentation.refusal === undefined ? {} : schemaOfFields(documentation.refusal);
  const content = { schema, ...example };
  return {
    description: `The vendor's: ${documentation.statuses[status] ?? "refused."}${own === undefined ? "" : ` Or the gateway's, as a problem: ${own}`}`,
    headers: answerHeaders,
    content: { "application/json": content, ...(own === undefined ? {} : problemContent) },
  };
}

/** Components for the statuses that a vendor documents for all its operations. */
export function refusalComponents(documented: DocumentedVendor): JsonObject {
  const { vendor, documentation } = documented;
  const stated = vendor.operations
    .filter(({ internal }) => !internal)
    .flatMap((operation) => statusesOf(documented, operation));
  const refusals = [...new Set(stated)].filter(
    (status) => !isSuccess(status) && documentation.statuses[status] !== undefined,
  );
  return Object.fromEntries(refusals.map((status) => [refusalName(documented, status), refusal(documented, status)]));
}
