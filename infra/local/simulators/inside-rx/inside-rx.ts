import { randomUUID } from "node:crypto";
import { firstValue, json, type VendorCall, type VendorReply } from "../calls/vendor-call.ts";
import { connectionHolding, type VendorSimulator, type VendorState } from "../calls/vendor-simulator.ts";
import { documentedOperations } from "../catalogue/documented-operations.ts";
import { findOperation } from "../catalogue/find-operation.ts";
import { furtherOperations } from "./further-operations.ts";
import { readPriceRequest, readSort } from "./price-request.ts";
import { priceAll, type Species, unknownNdc } from "./prices.ts";
import { failure, invalid } from "./refusals.ts";

const operations = documentedOperations("inside-rx");

const speciesById: Readonly<Record<string, Species>> = { pricePeopleByNpi: "people", pricePetsByNpi: "pets" };

function price(species: Species, call: VendorCall): VendorReply {
  const request = readPriceRequest(call.body.toString("utf8"));
  if (typeof request === "string") return invalid(request);
  const sorted = readSort(call.query.get("sort"));
  if (typeof sorted === "string") return invalid(sorted);
  if (request.ndc === unknownNdc) return failure(404, "No price for this NDC and quantity");
  return json(200, { id: randomUUID(), metadata: { cache: true }, ...priceAll(species, request, sorted) }, true);
}

/** Inside Rx: one API key in `x-api-key`, prices for at most 50 pharmacies at once, and the operations beside them. */
export function insideRx(state: VendorState): VendorSimulator {
  const caller = (call: VendorCall) => connectionHolding(state, "apiKey", firstValue(call, "x-api-key")) ?? null;
  const furtherAnswer = furtherOperations();
  return {
    isTokenCall: () => false,
    caller,
    answer(call) {
      const connection = caller(call);
      if (connection === null) return failure(403, "Forbidden");
      const found = findOperation(operations, call.method, call.path);
      if (!found) return failure(404, "Not found");
      const species = speciesById[found.operation.id ?? ""];
      return species ? price(species, call) : furtherAnswer(connection, found, call);
    },
  };
}
