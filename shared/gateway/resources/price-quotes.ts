import { jsonAt, type PlacedJson } from "../../core/json-at.ts";
import { memberOf, parseJsonText, rawOf } from "../../core/json-span.ts";
import { elevenDigits } from "../../core/ndc.ts";
import { hasCheckDigit } from "../../core/npi.ts";
import { Problem } from "../../core/problem.ts";
import { withWarnings } from "../../http/header-limit.ts";
import type { GatewayRequest, GatewayResponse } from "../../http/messages.ts";
import type { QuoteMapping } from "../../vendors/quote-mapping.ts";
import { problemWithWarnings } from "../calls/call-warnings.ts";
import { type QuoteBody, quoteBody } from "../partner-api/requests/quote-body.ts";
import { checkBody, parseBody } from "../partner-api/requests/read-body.ts";
import { readQuery } from "../partner-api/requests/read-query.ts";
import { resourceQuery } from "../partner-api/requests/resource-query.ts";
import { createAcceptResource } from "./accept-resource.ts";
import { answeredAtOnce } from "./answered-at-once.ts";
import { chooseConnection } from "./choose-connection.ts";
import { operationOf } from "./operation-of.ts";
import { operationRequest } from "./operation-request.ts";
import { priceInParts } from "./price-in-parts.ts";
import type { CallOperation, ResourceDependencies } from "./resource-dependencies.ts";

/**
 * Answers `POST /v1/quotes` by calls of the vendor's prices.
 *
 * The function throws a Problem for a request that is refused, and where no part of it has prices.
 */
export function createPriceQuotes(deps: ResourceDependencies, call: CallOperation, mapping: QuoteMapping) {
  const { vendor, connectionNames: connections } = deps;
  const accept = createAcceptResource(deps);
  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    const { grants } = await accept(request, Object.values(mapping.operations));
    const { raw, ...named } = readQuery(resourceQuery, request.query);
    const parsed = parseBody(quoteBody, request.body);
    const body = checkBody(quoteBody, parsed);
    const operation = operationOf(vendor, mapping.operations[body.for]);
    const choice = { vendor: vendor.id, connections, grants, operation: operation.id, named };
    const connection = chooseConnection({ ...choice, headers: request.headers });
    const npis = [...new Set(body.npis)];
    const placed = placedOf(mapping, body, parsed.text);
    const bodyOf = (group: readonly string[]) => jsonAt([...placed, [mapping.request.npis, JSON.stringify(group)]]);
    const basis = async () => (await deps.connections.get(connection)).credentials.priceBasis ?? "lower";
    const query = queryOf(mapping, body);
    const behind = operationRequest(vendor, answeredAtOnce(request), {
      operation,
      connection,
      query,
      body: bodyOf(npis),
    });
    const warnings = checkDigitWarnings(body.npis);
    try {
      const answer = await call(behind, {
        answerInParts: async (sender) => {
          const wanted = { mapping, vendorTitle: vendor.title, npis, bodyOf, basis };
          const { quotes, texts } = await priceInParts(wanted, sender);
          const view = { ...quotes, ...(raw === "true" ? { raw: texts.join("\n") } : {}) };
          return {
            status: 200,
            headers: { "content-type": ["application/json"] },
            body: Buffer.from(JSON.stringify(view)),
          };
        },
      });
      return { ...answer, headers: withWarnings(answer.headers, warnings) };
    } catch (error) {
      throw error instanceof Problem ? problemWithWarnings(error, warnings) : error;
    }
  };
}

/** What every part asks for. Numbers keep the digits that the partner wrote. */
function placedOf({ request }: QuoteMapping, { ndc, daysSupply }: QuoteBody, text: string): readonly PlacedJson[] {
  return [
    [request.ndc, JSON.stringify(elevenDigits(ndc))],
    [request.quantity, numberIn(text, "quantity")],
    ...(daysSupply === undefined ? [] : [[request.daysSupply, numberIn(text, "daysSupply")] as const]),
  ];
}

function numberIn(text: string, name: string): string {
  const json = parseJsonText(Buffer.from(text));
  const node = json && memberOf(json.root, name);
  if (json === undefined || node === undefined) throw new Error(`The body has no ${name}.`);
  return Buffer.from(rawOf(json, node)).toString("latin1");
}

function queryOf({ request }: QuoteMapping, { accessCode }: QuoteBody): GatewayRequest["query"] {
  return accessCode === undefined ? [] : [[request.accessCode.replace(/^query\//, ""), accessCode]];
}

function checkDigitWarnings(npis: readonly string[]): readonly string[] {
  return npis.flatMap((npi, index) => (hasCheckDigit(npi) ? [] : [`wrong-check-digit; pointer="/npis/${index}"`]));
}
