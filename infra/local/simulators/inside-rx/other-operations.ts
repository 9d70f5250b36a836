import { randomUUID } from "node:crypto";
import { requiredAnswer } from "../example-answers.ts";
import { json, type VendorCall, type VendorReply } from "../vendor-simulator.ts";

type Answer = (call: VendorCall) => VendorReply;

const example = (operation: string): Answer => {
  const body = requiredAnswer("inside-rx", operation);
  return () => ({ status: 200, body, done: true });
};

/** Each call makes a card with a number of its own. */
function membershipCards(): Answer {
  let made = 0;
  return () => {
    made += 1;
    const memberId = String(900_000_000 + made);
    return json(200, { id: randomUUID(), memberId, bin: "610000", pcn: "LOCAL", group: "LOCALGRP" }, true);
  };
}

/** Public operations on the same host and key whose answers we only assume; undefined for any other path. */
export function otherOperations(): (call: VendorCall) => VendorReply | undefined {
  const membershipCard = membershipCards();
  const answers: readonly (readonly [method: string, path: RegExp, answer: Answer])[] = [
    ["POST", /^\/pricing\/v1\/region\/people$/, example("pricePeopleByRegion")],
    ["GET", /^\/pharmacies\/v1\/chain$/, example("listPharmacyChains")],
    ["GET", /^\/search\/v1\/?$/, example("searchMedications")],
    ["GET", /^\/search\/v1\/popular$/, example("listPopularMedications")],
    ["GET", /^\/search\/v1\/attributes\/[^/]+$/, example("getMedicationAttributes")],
    ["GET", /^\/membership\/v1\/json$/, membershipCard],
    ["POST", /^\/eligibility\/v1\/check$/, example("checkEligibility")],
    ["POST", /^\/eligibility\/v1\/enrollment\/card$/, membershipCard],
  ];
  return (call) => answers.find(([method, path]) => method === call.method && path.test(call.path))?.[2](call);
}
