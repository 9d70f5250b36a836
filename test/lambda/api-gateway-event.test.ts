import type { APIGatewayProxyEvent } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { toGatewayRequest } from "../../shared/lambda/api-gateway-event.ts";

/** The part of API Gateway's event that is read, parsed from JSON, where any name is a valid member. */
function anEvent(members: string): APIGatewayProxyEvent {
  const usual = '"httpMethod":"GET","path":"/v1/x","body":null,"requestContext":{"requestId":"r"}';
  return JSON.parse(`{${usual},${members}}`) as APIGatewayProxyEvent;
}

const read = (members: string) => toGatewayRequest(anEvent(members), () => 1_000);

describe("a proxy event", () => {
  test("gives header names in lower case, with the values of both spellings in order", () => {
    const { headers } = read('"multiValueHeaders":{"X-One":["a"],"x-one":["b"],"Two":["c"]}');
    expect(headers).toEqual({ "x-one": ["a", "b"], two: ["c"] });
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("may have a header called %s", (name) => {
    const { headers } = read(`"multiValueHeaders":{"${name}":["a"]}`);
    expect(Object.entries(headers)).toEqual([[name.toLowerCase(), ["a"]]]);
  });

  test("gives every value of a query's name, whatever it is called", () => {
    const { query } = read('"multiValueQueryStringParameters":{"a":["1","2"],"__proto__":["3"]}');
    expect(query).toEqual([
      ["a", "1"],
      ["a", "2"],
      ["__proto__", "3"],
    ]);
  });

  test("gives the body's bytes", () => {
    const body = Buffer.from([0, 255, 10]);
    const request = toGatewayRequest(
      { ...anEvent('"multiValueHeaders":null'), body: body.toString("base64"), isBase64Encoded: true },
      () => 1_000,
    );
    expect(Buffer.from(request.body)).toEqual(body);
  });

  test("names the caller as the authorizer does, and no caller where it names none", () => {
    const authorizer = { partnerId: "prt_1", keyId: "key1" };
    const known = anEvent('"multiValueHeaders":{}');
    const requestContext = { ...known.requestContext, authorizer };
    expect(toGatewayRequest({ ...known, requestContext }, () => 1).caller).toEqual(authorizer);
    expect(toGatewayRequest(known, () => 1)).not.toHaveProperty("caller");
  });
});
