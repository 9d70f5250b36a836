import { jsonAt } from "../../core/json-at.ts";
import type { GatewayRequest, GatewayResponse } from "../../http/messages.ts";
import { readFields } from "../../vendors/mapped-field.ts";
import type { PrescriptionMapping } from "../../vendors/prescription-mapping.ts";
import type { PrescriptionSearchBody } from "../partner-api/requests/prescription-search-body.ts";
import type { PrescriptionView } from "../partner-api/views/prescription-view.ts";
import { operationOf } from "./operation-of.ts";
import { operationRequest } from "./operation-request.ts";
import { todayOf, toPrescriptions } from "./prescription.ts";
import { bytesOf, lowerCased, ownHeadersOf, textHeaders } from "./resource-answer.ts";
import type { CallOperation, ResourceDependencies } from "./resource-dependencies.ts";
import { answerNotReadable, tooLargeToMap, vendorRefused } from "./resource-problems.ts";
import { readVendorText } from "./vendor-text.ts";

export interface PrescriptionRead {
  readonly request: GatewayRequest;
  readonly connection: string;
  readonly wanted: PrescriptionSearchBody;
  /** Distinguishes it from other calls of the same request. */
  readonly part?: string;
}

export interface ReadPrescriptions {
  readonly prescriptions: readonly PrescriptionView[];
  /** Whether the list has as many as the vendor says that there are. */
  readonly isComplete: boolean;
  readonly raw: string;
  readonly response: GatewayResponse;
}

/**
 * Reads prescriptions from the vendor by a call of the operation behind them.
 *
 * The function throws a Problem for a call without an answer, 422 `vendor-refused` where the vendor says that it did not
 * succeed, and 502 for an answer that cannot be read or is too large.
 */
export function createReadPrescriptions(deps: ResourceDependencies, call: CallOperation, mapping: PrescriptionMapping) {
  const { vendor, connections, clock } = deps;
  const operation = operationOf(vendor, mapping.operation);
  return async ({ request, connection, wanted, part }: PrescriptionRead): Promise<ReadPrescriptions> => {
    const places = Object.entries(wanted) as [keyof PrescriptionSearchBody, string][];
    const body = jsonAt(places.map(([name, id]) => [mapping.request[name], JSON.stringify(id)]));
    const behind = operationRequest(vendor, request, { operation, connection, body, ...(part && { part }) });
    const response = await call(behind);
    const { status, headers } = response;
    if (headers["Gateway-Vendor-Status"] !== undefined) throw tooLargeToMap(vendor.title);
    const answer = { status, headers: lowerCased(headers), body: bytesOf(response) };
    const text = readVendorText(answer.headers, answer.body);
    const reading = text && vendor.readBody(text.bytes, { operation, safe: true, whole: true });
    const refused =
      status < 200 || status >= 300 || (reading !== undefined && reading !== "success" && reading !== "unreadable");
    if (refused) throw vendorRefused(vendor.title, answer, textHeaders(ownHeadersOf(headers)));
    if (text === undefined || reading !== "success") throw answerNotReadable(vendor.title);
    const { credentials } = await connections.get(connection);
    const prescriptions = toPrescriptions(mapping, text, todayOf(credentials, clock.now()));
    const { total } = readFields(text.json, text.json.root, { total: mapping.answer.total });
    return { prescriptions, isComplete: total === prescriptions.length, raw: text.raw, response };
  };
}
