import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUp } from "../support/openapi/described-operation.ts";
import { ownApi, ownOperations, servedDocument } from "../support/openapi/own-api.ts";
import { type RequestSchema, type Vetted, validOf, violationsOf } from "../support/openapi/values-of-schema.ts";

const ajv = new Ajv2020.default({ strict: false });
addFormats.default(ajv);

/** A partner that recovers at this time, the constant time of `ownApi`. */
const now = Date.parse("2026-01-01T00:00:00Z");
const day = 24 * 3_600_000;
const timeFrom = (from: number, to: number): fc.Arbitrary<string> =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString());

/** Values for the rules that the document describes in words only. */
const vetted: Vetted = {
  url: fc.constantFrom("https://partner.example/events", "HTTPS://partner.example:8443/?a=b#c", "https://1.1.1.1/"),
  "connections/*": fc.constantFrom("default", "clinic-2", "md-integrations/default", "syncvet/clinic-2"),
  quantity: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
  daysSupply: fc.integer({ min: 1, max: 400 }),
  // Each number once.
  prescriptions: fc.uniqueArray(
    fc.record(
      { rxNumber: fc.stringMatching(/^[0-9A-Z]{1,20}$/), drugName: fc.string({ maxLength: 200 }) },
      { requiredKeys: ["rxNumber"] },
    ),
    { minLength: 1, maxLength: 20, selector: ({ rxNumber }) => rxNumber },
  ),
  vendor: fc.constant("md-integrations"),
  connection: fc.constantFrom("default", "clinic-2"),
  since: timeFrom(now - 29 * day, now),
  until: timeFrom(now, now + 1_000 * day),
  headers: fc
    .uniqueArray(
      fc.stringMatching(/^[a-z0-9!#$%&'*+.^_`|~]{1,20}$/).filter((name) => !/^(te|host|cookie2?|__proto__)/.test(name)),
    )
    .map((names) => Object.fromEntries(names.slice(0, 20).map((name) => [name, "a b"]))),
};

/** An endpoint's members go together by its type: of type `sqs` it has a queue and a role of one account, otherwise a URL. */
function withOneTarget(body: unknown, method: string): unknown {
  const { type, url, headers, queueUrl, roleArn, kmsKeyArn, ...others } = body as Readonly<Record<string, unknown>>;
  const queue = {
    queueUrl: "https://sqs.us-east-1.amazonaws.com/222222222222/events",
    roleArn: "arn:aws:iam::222222222222:role/rx-gateway-events",
    ...(kmsKeyArn === null ? { kmsKeyArn } : {}),
  };
  if (type === "sqs") return { ...others, type, ...queue };
  const place = { ...(url === undefined && method === "PATCH" ? {} : { url: url ?? "https://partner.example/" }) };
  return {
    ...others,
    ...(type === undefined ? {} : { type }),
    ...place,
    ...(headers === undefined ? {} : { headers }),
  };
}

/** A cursor belongs to one search, and is known at run time only. */
function withoutCursor(body: unknown): unknown {
  const { cursor: _, ...others } = body as Readonly<Record<string, unknown>>;
  return others;
}

const schemaOf = (schema: { readonly $ref?: string }): RequestSchema =>
  (schema.$ref === undefined ? schema : lookUp(servedDocument, schema.$ref)) as RequestSchema;

const withBodies = ownOperations.flatMap(({ method, path, body }) =>
  body === undefined ? [] : [{ method, path, schema: schemaOf(body.schema), example: body.example }],
);

describe("the body of a route of the gateway's own", () => {
  it("is documented for every POST and PATCH", () => {
    const written = ownOperations.filter(({ method }) => method === "POST" || method === "PATCH");
    expect(withBodies.map(({ method, path }) => `${method} ${path}`)).toEqual(
      written.map(({ method, path }) => `${method} ${path}`),
    );
    expect(withBodies).toHaveLength(17);
  });

  it("is documented as having no other members", () => {
    for (const { schema } of withBodies) expect(schema.additionalProperties).toBe(false);
  });
});

describe.each(withBodies)("$method $path", ({ method, path, schema, example }) => {
  const keeps = ajv.compile(schema as object);
  const isOfEndpoint = /^\/v1\/endpoints(?:\/\{id\}|\/[^/]+)?$/.test(path);
  const valid = validOf(schema, vetted).map((body) =>
    isOfEndpoint ? withOneTarget(body, method) : withoutCursor(body),
  );

  it("never answers 400 to a body that matches the document, including its example", async () => {
    await fc.assert(
      fc.asyncProperty(valid, async (body) => {
        expect(keeps(body)).toBe(true);
        const { status, pointers } = await (await ownApi()).call(method, path, body);
        expect({ status, pointers }).not.toMatchObject({ status: 400 });
        // A refill whose prescriptions the vendor does not know, and that is to be refused then.
        expect(status).toBeLessThan(
          path === "/v1/refills" && /"check":"refuse"/.test(JSON.stringify(body)) ? 504 : 500,
        );
      }),
      { numRuns: 150, examples: /(recover|catch-ups)$/.test(path) ? [] : [[example]] },
    );
  });

  it("answers 400 with the pointer to the fault in a body with one fault", async () => {
    const { call } = await ownApi();
    await fc.assert(
      fc.asyncProperty(valid, fc.nat(), async (body, choice) => {
        const violations = violationsOf(schema, body);
        const violation = violations[choice % violations.length];
        fc.pre(violation !== undefined);
        expect(keeps(violation.value)).toBe(false);
        const { status, pointers } = await call(method, path, violation.value);
        expect({ body: violation.value, status, pointers }).toEqual({
          body: violation.value,
          status: 400,
          pointers: [violation.pointer],
        });
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ["an array", "[]"],
    ["null", "null"],
    ["a text", '"{}"'],
    ["no JSON", "{'a': 1}"],
    ["half of a JSON", '{"a": '],
    ["JSON with more behind it", "{}{}"],
    ["a form", "url=x"],
    ["deep JSON", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["a byte that is no UTF-8", Buffer.from([0x7b, 0xff, 0x7d])],
    ["UTF-16", Buffer.from("\ufeff{}", "utf16le")],
    ["blanks", "  "],
  ])("answers 400 to %s with the pointer to the whole body", async (_what, body) => {
    expect(await (await ownApi()).call(method, path, body)).toEqual({ status: 400, pointers: [""] });
  });

  it("accepts a byte order mark before the body", async () => {
    const body = JSON.stringify({ ...(example as object), unknown: 1 });
    expect(await (await ownApi()).call(method, path, `\ufeff${body}`)).toMatchObject({ status: 400 });
    expect((await (await ownApi()).call(method, path, `\ufeff${body}`)).pointers).toContain("/unknown");
  });

  it("accepts no body at all if it accepts {}", async () => {
    const { status, pointers } = await (await ownApi()).call(method, path);
    if (keeps({})) expect({ status, pointers }).toEqual(await (await ownApi()).call(method, path, {}));
    else expect({ status, pointers }).toEqual({ status: 400, pointers: [""] });
  });

  it("answers 400 to thousands of unknown members and to a very long name with a small problem", async () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`x${index}`, 1]));
    const { status, pointers } = await (await ownApi()).call(method, path, many);
    expect({ status, length: pointers.length }).toEqual({ status: 400, length: 100 });
    const long = await (await ownApi()).call(method, path, { ...(example as object), ["x".repeat(100_000)]: 1 });
    expect(long.status).toBe(400);
    expect(long.pointers.join("").length).toBeLessThan(500);
  });
});

describe("a repeated member", () => {
  it.each([
    ["/v1/jobs/{id}/resolve", '{"action":"abandon","action":"confirm"}', "/action"],
    ["/v1/endpoints", '{"url":"https://a.example/","eventTypes":["*"],"\\u0075rl":"https://b.example/"}', "/url"],
    ["/v1/endpoints", '{"url":"https://a.example/","eventTypes":["*"],"headers":{"a":"1","a":"2"}}', "/headers/a"],
    ["/v1/uploads", '{"vendor":"syncvet","size":1,"size":2,"contentType":"text/plain"}', "/size"],
  ])("is refused at %s: %s", async (path, body, pointer) => {
    expect(await (await ownApi()).call("POST", path, body)).toEqual({ status: 400, pointers: [pointer] });
  });
});
