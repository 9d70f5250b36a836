import { randomUUID } from "node:crypto";
import { json, type VendorReply } from "../calls/vendor-call.ts";
import { requiredAnswer } from "../catalogue/example-answers.ts";

/** Each call creates a card with a new number. */
function membershipCards(): () => VendorReply {
  let made = 0;
  return () => {
    made += 1;
    const memberId = String(900_000_000 + made);
    return json(200, { id: randomUUID(), memberId, bin: "610000", pcn: "LOCAL", group: "LOCALGRP" }, true);
  };
}

/** Answers the published operations beside prices, by id: cards, else the example. */
export function otherOperations(): (id: string) => VendorReply {
  const membershipCard = membershipCards();
  return (id) => {
    if (id === "createMembershipCard" || id === "createEnrollmentCard") return membershipCard();
    return { status: 200, body: requiredAnswer("inside-rx", id), done: true };
  };
}
