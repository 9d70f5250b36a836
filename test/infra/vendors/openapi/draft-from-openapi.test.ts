import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draftFromOpenApi } from "../../../../infra/vendors/openapi/draft-from-openapi.ts";
import { OpenApiError } from "../../../../infra/vendors/openapi/openapi-error.ts";

const pawPost = readFileSync(new URL("../../../fixtures/openapi/paw-post.yaml", import.meta.url), "utf8");

const read = { responses: { "200": { description: "Done" } } };
const document = (changed: object = {}) => ({
  openapi: "3.0.3",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "https://api.acme.example" }],
  paths: { "/things": { get: { operationId: "listThings", ...read } } },
  ...changed,
});
const draft = (changed: object = {}) => draftFromOpenApi(JSON.stringify(document(changed)), "Vendor");
const operationOf = (operation: object, method = "post", path = "/things") => {
  const [first] = draft({ paths: { [path]: { [method]: { ...read, ...operation } } } }).operations;
  if (first === undefined) throw new Error("There is no operation.");
  return first;
};
const json = (schema: object, more: object = {}) => ({ content: { "application/json": { schema, ...more } } });
const rulesOf = (schema: object) => operationOf({ requestBody: json(schema) }).rules.body;

describe("a vendor's OpenAPI document", () => {
  it("gives the vendor's facts", () => {
    expect(draftFromOpenApi(pawPost, "Vendor")).toMatchObject({
      title: "Paw Post API",
      summary: "Parcels with veterinary medicines, from order to doorstep.",
      origins: { live: "https://api.pawpost.example", sandbox: "https://sandbox.pawpost.example" },
      auth: { kind: "access-token", login: { path: "/v2/oauth/token", authentication: "client_secret_basic" } },
      simulatedAuth: { kind: "oauth", tokenPath: "/v2/oauth/token", client: "basic" },
      statuses: { "200": "A page of parcels.", "201": "The parcel was created.", "401": "The token is not valid." },
      events: [{ name: "parcel.shipped", description: "A parcel has left the warehouse." }],
      pointers: { type: "/type", id: "/id", time: "/created" },
    });
  });

  it("gives each operation with its path on the host, and the login as the gateway's own", () => {
    const { operations } = draftFromOpenApi(pawPost, "Vendor");
    expect(
      operations.map(({ operation: { id, method, path, safe, internal } }) => [id, method, path, safe, internal]),
    ).toEqual([
      ["parcelsList", "GET", "/v2/parcels", true, undefined],
      ["createParcel", "POST", "/v2/parcels", false, undefined],
      ["getParcelsByParcelId", "GET", "/v2/parcels/{parcel_id}", true, undefined],
      ["obtainToken", "POST", "/v2/oauth/token", false, true],
    ]);
  });

  it("gives examples of its own, and makes up those that it lacks", () => {
    const { operations } = draftFromOpenApi(pawPost, "Vendor");
    const created = operations.find(({ operation }) => operation.id === "createParcel");
    expect(created?.documentation.examples).toEqual(["request", "plausible", "error"]);
    expect(created?.examples.request).toEqual({
      weight_grams: 1,
      note: "example",
      address: { line1: "example", postcode: "example" },
      items: [{ sku: "example", quantity: 1 }],
    });
    expect(created?.examples.error).toEqual({ message: "weight_grams must be at least 1" });
  });

  it("has the first paragraph of its description as summary, without a heading", () => {
    const info = { title: "Acme", description: "# Introduction\n\nParcels,\nfast\n\nMore." };
    expect(draft({ info }).summary).toBe("Parcels, fast.");
  });

  it("can be JSON or YAML, and 3.0 or 3.1", () => {
    expect(draft().operations).toHaveLength(1);
    const yaml = "openapi: 3.1.0\nservers: [{url: 'https://a.example'}]\npaths: {/a: {get: {}}}";
    expect(draftFromOpenApi(yaml, "Vendor")).toMatchObject({ title: "Vendor", origins: { live: "https://a.example" } });
  });
});

describe("a document is refused with its place and what to do:", () => {
  const loop = {
    components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } } },
  };
  const withSchema = (schema: object, more: object = {}) =>
    JSON.stringify(document({ paths: { "/a": { post: { ...read, requestBody: json(schema) } } }, ...more }));

  it.each([
    ["no YAML", "a: [", "neither YAML nor JSON"],
    ["an empty text", "", "no object"],
    ["a list", "[]", "no object"],
    ["a text", "openapi", "no object"],
    ["an unknown version", '{"openapi":"4.0.0"}', 'of 3.0 or 3.1: "4.0.0"'],
    ["no version", "{}", "it is missing"],
    ["Swagger", '{"swagger":"2.0"}', "Convert it to OpenAPI 3"],
    ["no server", JSON.stringify(document({ servers: [] })), "/servers"],
    ["a server without https", JSON.stringify(document({ servers: [{ url: "http://a.example" }] })), "/servers"],
    ["a relative server", JSON.stringify(document({ servers: [{ url: "/v1" }] })), "/servers"],
    ["no paths", JSON.stringify(document({ paths: {} })), "/paths: there is no operation"],
    ["paths of another type", JSON.stringify(document({ paths: "x" })), "/paths: there is no operation"],
    [
      "a parameter in a part of a segment",
      JSON.stringify(document({ paths: { "/a.{ext}": { get: read } } })),
      "/paths//a.{ext}",
    ],
    ["a dot segment", JSON.stringify(document({ paths: { "/../admin": { get: read } } })), "cannot match /../admin"],
    ["a reference to a file", withSchema({ $ref: "file:///etc/passwd" }), "nothing else is read"],
    ["a reference to a URL", withSchema({ $ref: "https://a.example/x.yaml#/A" }), "nothing else is read"],
    ["a reference to nothing", withSchema({ $ref: "#/components/schemas/None" }), "leads to nothing"],
    ["a reference to a member of all objects", withSchema({ $ref: "#/constructor" }), "leads to nothing"],
    ["a broken reference", withSchema({ $ref: "#/%zz" }), "is no JSON pointer"],
    ["a reference that is no text", withSchema({ $ref: 7 }), "is no text"],
    ["references in a circle", withSchema({ $ref: "#/components/schemas/A" }, loop), "in a circle"],
    [
      "a requirement of a scheme that is not there",
      JSON.stringify(document({ security: [{ none: [] }] })),
      "/securitySchemes/none does not exist",
    ],
    [
      "schemes that the gateway lacks",
      JSON.stringify(document({ components: { securitySchemes: { tls: { type: "mutualTLS" } } } })),
      "none of tls can be used",
    ],
    [
      "a token endpoint without https",
      JSON.stringify(
        document({
          components: {
            securitySchemes: {
              o: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "http://a.example/t" } } },
            },
          },
        }),
      ),
      "tokenUrl",
    ],
    [
      "an event with a path for its name",
      JSON.stringify(document({ webhooks: { "../x": { post: {} } } })),
      "/webhooks",
    ],
    ["aliases without end", billionLaughs(), "neither YAML nor JSON"],
  ])("%s", (_, text, why) => {
    expect(() => draftFromOpenApi(text, "Vendor")).toThrow(OpenApiError);
    expect(() => draftFromOpenApi(text, "Vendor")).toThrow(why);
  });

  function billionLaughs(): string {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`,
    );
    return ["openapi: 3.0.0", "a0: &a0 [x, x]", ...levels].join("\n");
  }
});

describe("a security scheme", () => {
  const schemes = {
    header: { type: "apiKey", in: "header", name: "X-Acme-Key" },
    secret: { type: "apiKey", in: "header", name: "X-Acme-Secret" },
    query: { type: "apiKey", in: "query", name: "api_key" },
    cookie: { type: "apiKey", in: "cookie", name: "session" },
    basic: { type: "http", scheme: "Basic" },
    bearer: { type: "http", scheme: "bearer" },
    oauth: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "https://login.acme.example/token", scopes: {} } },
    },
    implicit: { type: "oauth2", flows: { implicit: { authorizationUrl: "https://a.example" } } },
  };
  const authOf = (...security: object[]) => draft({ security, components: { securitySchemes: schemes } }).auth;

  it.each([
    [[{ header: [] }], { kind: "api-key", header: "x-acme-key" }],
    [[{ query: [] }], { kind: "query-key", parameter: "api_key" }],
    [[{ basic: [] }], { kind: "basic" }],
    [[{ bearer: [] }], { kind: "api-key", header: "authorization", prefix: "Bearer " }],
    [[{ header: [], secret: [] }], { kind: "two-keys", idHeader: "x-acme-key", secretHeader: "x-acme-secret" }],
    [[{ cookie: [] }, { implicit: [] }, {}, { basic: [] }], { kind: "basic" }],
    [[], { kind: "api-key", header: "x-acme-key" }],
  ] as const)("of the first requirement that can be met is used: %j", (security, auth) => {
    expect(authOf(...security)).toEqual(auth);
  });

  it("of OAuth's client credentials logs in by client_secret_basic, on another host where it says so", () => {
    expect(authOf({ oauth: ["a", "b"] })).toEqual({
      kind: "access-token",
      login: {
        path: "/token",
        origin: "https://login.acme.example",
        encoding: "form",
        authentication: "client_secret_basic",
        fields: { grant_type: "client_credentials", scope: "a b" },
        tokenField: "access_token",
        defaultSeconds: 3600,
      },
      carriedIn: "authorization-header",
    });
  });

  it("of OAuth's client credentials asks for the scopes of operations, too, each once", () => {
    const operation = (...scopes: readonly string[]) => ({ ...read, security: [{ oauth: scopes }, {}] });
    const { auth, notes } = draft({
      components: { securitySchemes: schemes },
      security: [{ oauth: ["read"] }],
      paths: {
        "/things": { get: operation("read"), post: operation("write", "read"), put: { ...read, security: [] } },
      },
    });
    expect(auth).toMatchObject({ login: { fields: { scope: "read write" } } });
    expect(notes.join()).toContain("scopes of all operations");
  });

  it.each([
    "Idempotency-Key",
    "Prefer",
    "Gateway-Body",
  ])("does not send %s, which is the gateway's, and says so", (name) => {
    const parameters = [{ name, in: "header", schema: { type: "string" } }];
    const post = { operationId: "createThing", ...read, parameters };
    const { operations, notes } = draft({ paths: { "/things": { post } } });
    expect(operations[0]?.operation.requestHeaders).toBeUndefined();
    expect(notes.join()).toContain("is the gateway's own");
    expect(draft().notes.join()).not.toContain("is the gateway's own");
  });

  it("says what a document leaves open about webhooks", () => {
    expect(draftFromOpenApi(pawPost, "Vendor").notes.join()).toMatch(/no `subject`.*how webhooks are signed/);
    expect(draft().notes.join()).not.toContain("webhooks");
  });

  it("leaves its own header and query member out of the operations", () => {
    const parameters = [
      { name: "api_key", in: "query", schema: { type: "string" } },
      { name: "page", in: "query", schema: { type: "integer" } },
      { name: "X-Trace", in: "header", schema: { type: "string" } },
      { name: "Authorization", in: "header", schema: { type: "string" } },
    ];
    const { operations } = draft({
      components: { securitySchemes: { query: schemes.query } },
      paths: { "/things": { get: { ...read, parameters } } },
    });
    expect(operations[0]?.rules.query).toEqual({ page: { type: "integer" } });
    expect(operations[0]?.operation.requestHeaders).toEqual(["x-trace"]);
  });
});

describe("an operation with servers of its own", () => {
  const servers = [{ url: "https://files.acme.example" }];

  it.each([
    ["the operation", { post: { ...read, servers } }],
    ["its path", { servers, post: read }],
  ])("is noted where %s names them", (_, item) => {
    expect(draft({ paths: { "/files": item } }).notes.join()).toContain("other servers for `POST /files`");
    expect(draft().notes.join()).not.toContain("other servers");
  });
});

describe("an operation's id", () => {
  it.each([
    ["listThings", "get", "/things", "listThings"],
    ["things.list-all", "get", "/things", "thingsListAll"],
    ["Things List", "get", "/things", "thingsList"],
    ["123", "get", "/things", "getThings"],
    [undefined, "get", "/things", "getThings"],
    [undefined, "delete", "/things/{thing_id}/parts", "deleteThingsByThingIdParts"],
    ["events", "get", "/events", "eventsOperation"],
    ["constructor", "post", "/things", "constructorOperation"],
  ])("of %s at %s %s is %s", (operationId, method, path, id) => {
    expect(operationOf({ operationId }, method, path).operation.id).toBe(id);
  });

  it("has a number when it is taken, and a second spelling of a path is left out", () => {
    const { operations, notes } = draft({
      paths: {
        "/a/{x}": { get: { operationId: "getA", ...read } },
        "/a/{y}": { get: { operationId: "getB", ...read } },
        "/c": { get: { operationId: "getA", ...read }, trace: read, head: read },
      },
    });
    expect(operations.map(({ operation }) => operation.id)).toEqual(["getA", "getA2"]);
    expect(notes.join()).toContain("another spelling");
  });
});

describe("a rule", () => {
  it.each([
    [
      { type: "string", minLength: 1, maxLength: 5 },
      { type: "string", minLength: 1, maxLength: 5 },
    ],
    [
      { type: "string", nullable: true },
      { type: "string", nullable: true },
    ],
    [{ type: ["string", "null"] }, { type: "string", nullable: true }],
    [{ type: ["string", "integer"] }, { type: "string", alsoTypes: ["integer"] }],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: "string", nullable: true }],
    [{ oneOf: [{ type: "string" }, { type: "object" }] }, {}],
    [
      { enum: ["a", "b"], type: "string" },
      { type: "string", enum: ["a", "b"] },
    ],
    [{ type: "integer", enum: [1, 2] }, { type: "integer" }],
    [
      { type: "string", pattern: "^[A-Z]{2}$" },
      { type: "string", pattern: "^[A-Z]{2}$" },
    ],
    [{ type: "string", pattern: "[A-Z]" }, { type: "string" }],
    [{ type: "string", pattern: "^(a+)+$" }, { type: "string" }],
    [{ type: "string", pattern: "^[$" }, { type: "string" }],
    [
      { type: "string", format: "uuid" },
      { type: "string", format: "uuid" },
    ],
    [{ type: "string", format: "email" }, { type: "string" }],
    [
      { type: "integer", format: "int32", minimum: 0 },
      { type: "integer", format: "int32", minimum: 0 },
    ],
    [
      { type: "number", minimum: 0, exclusiveMinimum: true },
      { type: "number", exclusiveMinimum: 0 },
    ],
    [
      { type: "number", exclusiveMinimum: 0 },
      { type: "number", exclusiveMinimum: 0 },
    ],
    [{ type: "number", maximum: 9, exclusiveMaximum: true }, { type: "number" }],
    [
      { type: "array", minItems: 1 },
      { type: "array", minItems: 1 },
    ],
    [{ allOf: [{ type: "string" }, { maxLength: 3 }] }, { type: "string", maxLength: 3 }],
    [true, {}],
  ])("of the schema %j is %j", (schema, rule) => {
    expect(rulesOf({ type: "object", properties: { a: schema } })).toEqual({ "/a": rule });
  });

  it("has the pointer of its field, in objects and lists, and none of what only answers have", () => {
    const item = {
      type: "object",
      required: ["b/c"],
      properties: { "b/c": { type: "string" }, id: { readOnly: true } },
    };
    expect(
      rulesOf({ type: "array", items: { type: "object", properties: { a: { type: "array", items: item } } } }),
    ).toEqual({
      "/*": { type: "object" },
      "/*/a": { type: "array" },
      "/*/a/*": { type: "object" },
      "/*/a/*/b~1c": { type: "string", required: true },
    });
  });

  it("that the document's own example breaks is doubtful", () => {
    const schema = { type: "object", properties: { a: { type: "array", items: { type: "string", maxLength: 2 } } } };
    const { rules } = operationOf({ requestBody: json(schema, { example: { a: ["abc"] } }) });
    expect(rules.body).toEqual({ "/a": { type: "array" }, "/a/*": { type: "string", maxLength: 2, doubtful: true } });
  });

  it("that a made-up example breaks stays, without that example", () => {
    const schema = { type: "object", properties: { a: { type: "string", pattern: "^[A-Z]{2}$" } } };
    const parameters = [{ name: "thing", in: "path", required: true, schema: { type: "string", pattern: "^[0-9]+$" } }];
    const { rules, examples } = operationOf({ parameters, requestBody: json(schema) }, "put", "/things/{thing}");
    expect(rules).toEqual({ path: { thing: {} }, body: { "/a": { type: "string", pattern: "^[A-Z]{2}$" } } });
    expect(examples).not.toHaveProperty("request");
  });

  it("of a body that may be a form leaves forms alone", () => {
    const content = { "application/x-www-form-urlencoded": {}, "application/json": { schema: { type: "object" } } };
    expect(operationOf({ requestBody: { content } }).rules).toEqual({ formAccepted: true });
  });
});
