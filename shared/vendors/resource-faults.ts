import { pointerPattern } from "../core/json-pointer.ts";
import type { MappedField } from "./mapped-field.ts";
import { pathParametersOf } from "./path-template.ts";
import type { PrescriptionMapping } from "./prescription-mapping.ts";
import type { QuoteMapping } from "./quote-mapping.ts";
import type { RefillMapping } from "./refill-mapping.ts";
import type { Operation, VendorDescriptor } from "./types.ts";

/** @returns what is wrong with the tables by which a vendor's answers are unified resources */
export function resourceFaults({
  operations,
  quotes,
  prescriptions,
  refills,
}: Pick<VendorDescriptor, "operations" | "quotes" | "prescriptions" | "refills">): string[] {
  return [
    ...(quotes === undefined ? [] : quoteFaults(operations, quotes)),
    ...(prescriptions === undefined ? [] : prescriptionFaults(operations, prescriptions)),
    ...(refills === undefined ? [] : refillFaults(operations, refills)),
    ...(refills !== undefined && prescriptions === undefined
      ? ["refills cannot be checked, since there are no prescriptions"]
      : []),
  ];
}

function quoteFaults(operations: readonly Operation[], mapping: QuoteMapping): string[] {
  const { request, answer, leftOut, maxNpis } = mapping;
  const { accessCode, ...inBody } = request;
  return [
    ...[...new Set(Object.values(mapping.operations))].flatMap((id) => readFaults(operations, "quotes", id)),
    ...(Number.isInteger(maxNpis) && maxNpis > 0 ? [] : ["quotes has no number of NPIs in one call"]),
    ...(/^query\/[^/]+$/.test(accessCode) ? [] : [`quotes has ${accessCode}, which is no parameter of a query`]),
    ...pointerFaults("quotes", [...Object.values(inBody), ...quotePointers(answer), ...Object.keys(leftOut)]),
  ];
}

function prescriptionFaults(operations: readonly Operation[], mapping: PrescriptionMapping): string[] {
  const { operation, request, answer, noRefills, leftOut } = mapping;
  const pointers = [...Object.values(request), ...prescriptionPointers(answer), ...Object.keys(leftOut)];
  return [
    ...readFaults(operations, "prescriptions", operation),
    ...(noRefills.member in answer.vendorStatus
      ? []
      : [`prescriptions names ${noRefills.member}, which is no member of its vendor's status`]),
    ...pointerFaults("prescriptions", pointers),
  ];
}

function refillFaults(operations: readonly Operation[], mapping: RefillMapping): string[] {
  const { operation: id, request, prescription, leftOut } = mapping;
  const operation = operations.find((one) => one.id === id);
  const isWrite = operation?.safe === false && operation.method === "POST" && !operation.internal;
  const pointers = [...Object.values(request), ...Object.values(prescription), ...refillPointers(mapping.answer)];
  return [
    ...(isWrite && pathParametersOf(operation.path)?.length === 0
      ? []
      : [`refills names ${id}, which is not a write by POST without parameters in its path`]),
    ...pointerFaults("refills", [...pointers, ...Object.keys(leftOut)]),
  ];
}

/** The gateway makes these calls by itself: a read by POST, whose path needs no value of a partner. */
function readFaults(operations: readonly Operation[], resource: string, id: string): string[] {
  const operation = operations.find((one) => one.id === id);
  if (operation === undefined) return [`${resource} names ${id} and there is no such operation`];
  const isRead = operation.safe && operation.method === "POST" && pathParametersOf(operation.path)?.length === 0;
  return isRead ? [] : [`${resource} names ${id}, which is not a read by POST without parameters in its path`];
}

function pointerFaults(resource: string, pointers: readonly string[]): string[] {
  const isPointer = new RegExp(pointerPattern, "u");
  return pointers
    .filter((pointer) => pointer === "" || !isPointer.test(pointer))
    .map((pointer) => `${resource} has the malformed pointer ${pointer}`);
}

const pointersOf = (fields: Readonly<Record<string, MappedField>>): readonly string[] =>
  Object.values(fields).map(({ from }) => from);

const ofElements = (list: string, fields: Readonly<Record<string, MappedField>>): readonly string[] =>
  pointersOf(fields).map((pointer) => `${list}/*${pointer}`);

/** The fields of an answer that quotes are made of, by pointer; `*` is every element of a list. */
export function quotePointers({ vendorId, quotes, failed }: QuoteMapping["answer"]): readonly string[] {
  return [vendorId.from, ...ofElements(quotes.list, quotes.fields), ...ofElements(failed.list, failed.fields)];
}

/** The fields of an answer that a refill is made of, by pointer. */
export function refillPointers({ refillNotificationId }: RefillMapping["answer"]): readonly string[] {
  return [refillNotificationId.from];
}

/** The fields of an answer that prescriptions are made of, by pointer. */
export function prescriptionPointers({
  list,
  fields,
  vendorStatus,
  patient,
}: PrescriptionMapping["answer"]): readonly string[] {
  return [...ofElements(list, { ...fields, ...vendorStatus }), ...pointersOf(patient)];
}
