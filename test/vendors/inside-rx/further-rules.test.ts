import { describe, expect, test } from "vitest";
import { outlineBody } from "../../../shared/core/body-outline.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { checkCall } from "../../../shared/gateway/calls/check-call.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";

const matcher = operationMatcher(insideRx);

/** The pointers of what a request is refused for before it is sent; none when it is sent. */
function refusedFor(method: string, target: string, body: object | string = ""): readonly string[] {
  const { pathname: path, searchParams } = new URL(target, "https://vendor.example");
  const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const match = matcher.match(method, path);
  if (match === undefined) throw new Error(`${path} is not catalogued.`);
  const request = { method, path, query: [...searchParams], headers: {}, body: bytes };
  try {
    checkCall({ vendor: insideRx, match, request, outline: outlineBody(bytes) });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.members.status).toBe(400);
    return error.members.errors?.map(({ pointer }) => pointer) ?? [];
  }
  return [];
}

describe("a query of Inside Rx's published operations", () => {
  test.each([
    ["/pharmacies/v1/chain", ["query/zip", "query/chainCode"]],
    ["/pharmacies/v1/chain?zip=&chainCode=", ["query/zip", "query/chainCode"]],
    ["/pharmacies/v1/chain?zip=78701", ["query/chainCode"]],
    ["/pharmacies/v1/chain?zip=7870&chainCode=101", ["query/zip"]],
    ["/pharmacies/v1/chain?zip=78701-1234&chainCode=101", ["query/zip"]],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&limit=0", ["query/limit"]],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&limit=11", ["query/limit"]],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&index=first", ["query/index"]],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&lat=30.2", ["query/lng"]],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&lat=&lng=-97.7", ["query/lat"]],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&lat=north&lng=west", ["query/lat", "query/lng"]],
    ["/search/v1/", ["query/query"]],
    ["/search/v1/?query=a&locale=en&limit=ten", ["query/locale", "query/limit"]],
    ["/search/v1/popular?limit=100", ["query/limit"]],
    ["/search/v1/attributes/lisinopril?locale=fr-FR", ["query/locale"]],
    ["/search/v1/alternatives/", ["query/slug"]],
  ])("is refused for what its page excludes: GET %s", (target, pointers) => {
    expect(refusedFor("GET", target)).toEqual(pointers);
  });

  test.each([
    "/pharmacies/v1/chain?zip=78701&chainCode=101",
    "/pharmacies/v1/chain?zip=00501&chainCode=A&limit=10&index=20&lat=30.267&lng=-97.743&new=1",
    "/search/v1/?query=a&locale=es-US&limit=1",
    "/search/v1/popular",
    "/search/v1/attributes/lisinopril",
    "/search/v1/alternatives/?slug=lisinopril",
    "/membership/v1/json",
    "/membership/v1/json?accessCode=partner-a",
  ])("passes otherwise: GET %s", (target) => {
    expect(refusedFor("GET", target)).toEqual([]);
  });
});

describe("a body of Inside Rx's published operations", () => {
  const member = { memberId: "M1", group: "G1", firstName: "Pat", lastName: "Sample", dob: "1980-01-31" };
  const check = "/eligibility/v1/check";
  const card = "/eligibility/v1/enrollment/card";
  const region = "/pricing/v1/region/people";

  test.each([
    [check, {}, ["/memberId", "/group", "/firstName", "/lastName", "/dob"]],
    [check, { ...member, gender: "f", dob: "1/31/1980" }, ["/gender", "/dob"]],
    [check, { ...member, medication: { quantity: "30" }, address: "78701" }, ["/address", "/medication/quantity"]],
    [check, "[]", [""]],
    [card, "", ["/action"]],
    [card, member, ["/action"]],
    [card, { ...member, action: "delete" }, ["/action"]],
    [card, { action: "update", active: "no" }, ["/active"]],
  ])("is refused for what the page excludes: %s %j", (path, body, pointers) => {
    expect(refusedFor("POST", path, body)).toEqual(pointers);
  });

  test.each([
    [check, { ...member, address: { zip: "78701" }, medication: { ndc: "12345678901", quantity: 30.5 } }],
    [check, "memberId=M1&group=G1&address[zip]=78701&medication[quantity]=30.0"],
    [card, { action: "create" }],
    [card, { ...member, action: "update", active: false, plan: { tier: 2 } }],
    [card, "action=update&active=false&memberId=M1"],
    [region, { ndc: "12345678901", quantity: 30 }],
    [region, { ndc: "12345678901", quantity: 30, zip: 78701 }],
  ])("passes otherwise: %s %j", (path, body) => {
    expect(refusedFor("POST", path, body)).toEqual([]);
  });

  test("is left to the vendor where its 400 names an errorCode: prices by NPI", () => {
    for (const kind of ["people", "pets"]) expect(refusedFor("POST", `/pricing/v1/npi/${kind}`, {})).toEqual([]);
  });
});
