import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invocationUri, route } from "../../../../support/local/fixture-assembly.ts";
import { type RunningFixture, startFixture } from "../../../../support/local/start-fixture.ts";

const authorized = { method: { AuthorizationType: "CUSTOM", AuthorizerId: { Ref: "Authorizer" } } };

let fixture: RunningFixture;

beforeAll(async () => {
  fixture = await startFixture({
    functions: {
      echo: { code: "export const handler = async (event) => ({ body: JSON.stringify(event) });" },
      bytes: {
        code: `export const handler = async (event) => ({
          headers: { "content-type": "application/octet-stream", Server: "function" },
          multiValueHeaders: { "set-cookie": ["a=1", "b=2"] },
          body: event.body ?? "", isBase64Encoded: true,
        });`,
      },
      slow: { code: "export const handler = () => new Promise((done) => setTimeout(done, 5000, {}));" },
      brief: { code: "export const handler = () => new Promise((done) => setTimeout(done, 30, {}));" },
      odd: { code: `export const handler = async () => "not a proxy response";` },
      failing: { code: `export const handler = async () => { throw new Error("secret reason"); };` },
      throttled: {
        code: "export const handler = async () => ({ body: '' });",
        properties: { ReservedConcurrentExecutions: 0 },
      },
      large: { code: `export const handler = async () => ({ body: "x".repeat(7 * 1024 * 1024) });` },
      headers: {
        code: `export const handler = async (event) => ({
          headers: { "x-long": "x".repeat(Number(event.queryStringParameters.bytes)) }, body: "ok",
        });`,
      },
      authorizer: {
        code: `export const handler = async ({ headers, methodArn }) => ({
          principalId: "somebody",
          policyDocument: { Statement: [{
            Effect: headers.authorization === "good" ? "Allow" : "Deny", Action: "execute-api:Invoke", Resource: "*",
          }] },
          context: { methodArn, count: 3 },
        });`,
      },
    },
    resources: {
      ...route("echo", "echo"),
      ...route("bytes", "bytes"),
      ...route("slow", "slow", { integration: { TimeoutInMillis: 100 } }),
      ...route("webhooks-a", "brief"),
      ...route("webhooks-b", "brief"),
      ...route("odd", "odd"),
      ...route("failing", "failing"),
      ...route("throttled", "throttled"),
      ...route("large", "large"),
      ...route("headers", "headers"),
      ...route("private", "echo", authorized),
      Authorizer: {
        Type: "AWS::ApiGateway::Authorizer",
        Properties: {
          AuthorizerUri: invocationUri("authorizer"),
          IdentitySource: "method.request.header.Authorization",
          Type: "REQUEST",
          AuthorizerResultTtlInSeconds: 60,
        },
      },
      Failed: {
        Type: "AWS::ApiGateway::GatewayResponse",
        Properties: {
          ResponseType: "DEFAULT_5XX",
          ResponseTemplates: { "application/json": '{"problem":"$context.error.responseType"}' },
          ResponseParameters: { "gatewayresponse.header.X-Request": "context.requestId" },
        },
      },
    },
  });
});

afterAll(() => fixture.stop());

const call = (path: string, init?: RequestInit): Promise<Response> => fetch(`${fixture.gateway}${path}`, init);

/** A request written as given; `fetch` would normalise it. */
function raw(path: string, headers: Record<string, string | string[]> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const url = new URL(fixture.gateway);
    request({ host: url.hostname, port: url.port, path, headers, method: "GET" }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
    })
      .on("error", reject)
      .end();
  });
}

describe("the limit of 10,240 bytes of headers", () => {
  test("the limit of 10,240 bytes of headers refuses a request above it, and accepts one below it", async () => {
    expect((await raw("/echo", { "x-long": "x".repeat(9_900) })).status).toBe(200);
    expect((await raw("/echo", { "x-long": "x".repeat(10_300) })).status).toBe(431);
    const many = Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`x-${index}`, "aaa"]));
    expect((await raw("/echo", many)).status).toBe(431);
  });

  test("an answer above the limit of headers is an internal error, because API Gateway adds its own", async () => {
    const fine = await call("/headers?bytes=9900");
    expect([fine.status, fine.headers.get("x-long")?.length]).toEqual([200, 9_900]);
    const over = await call("/headers?bytes=10200");
    expect([over.status, over.headers.get("x-long")]).toEqual([500, null]);
    expect(await over.json()).toEqual({ problem: "DEFAULT_5XX" });
  });
});

describe("the event", () => {
  test("the event has the path as received, the decoded query, parameters, context and a base64 body", async () => {
    const response = await call("/echo?a=1&a=2&q=x%20y%2Bz", { method: "PUT", body: "héllo" });
    expect(await response.json()).toMatchObject({
      resource: "/echo",
      path: "/echo",
      httpMethod: "PUT",
      queryStringParameters: { a: "2", q: "x y+z" },
      multiValueQueryStringParameters: { a: ["1", "2"], q: ["x y+z"] },
      pathParameters: null,
      stageVariables: null,
      body: Buffer.from("héllo").toString("base64"),
      isBase64Encoded: true,
      requestContext: {
        stage: "test",
        httpMethod: "PUT",
        resourcePath: "/echo",
        path: "/echo",
        identity: { sourceIp: "127.0.0.1" },
        requestId: response.headers.get("x-amzn-requestid"),
      },
    });
  });

  test("the event contains the stage only in the context's path", async () => {
    const event = await (await call("/test/echo")).json();
    expect(event).toMatchObject({ resource: "/echo", path: "/echo", requestContext: { path: "/test/echo" } });
  });

  test("the event has null for an empty body and an empty query", async () => {
    const event = await (await call("/echo")).json();
    expect(event).toMatchObject({ body: null, isBase64Encoded: false, queryStringParameters: null });
  });

  test("the event keeps names of headers, drops hop-by-hop headers, and adds the source of the request", async () => {
    const { text } = await raw("/echo", {
      "X-Twice": ["1", "2"],
      TE: "trailers",
      "Content-MD5": "x",
      "X-Forwarded-For": "10.0.0.1",
    });
    const { headers, multiValueHeaders } = JSON.parse(text) as Record<string, Record<string, unknown>>;
    expect(multiValueHeaders?.["X-Twice"]).toEqual(["1", "2"]);
    expect(headers).toMatchObject({ "X-Twice": "2", "X-Forwarded-For": "10.0.0.1, 127.0.0.1" });
    for (const dropped of ["TE", "Content-MD5", "Connection", "Content-Length"])
      expect(headers).not.toHaveProperty(dropped);
  });
});

describe("the answer", () => {
  test("the answer has the bytes and headers of the function, with reserved headers renamed", async () => {
    const body = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const response = await call("/bytes", { method: "POST", body });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(body);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("x-amzn-remapped-server")).toBe("function");
    expect(response.headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("the answer to a HEAD request has the length and no body", async () => {
    const response = await call("/echo", { method: "HEAD" });
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(0);
    expect(await response.text()).toBe("");
  });

  test.each([
    "/odd",
    "/failing",
    "/large",
  ])("the answer to %s is the template's for 5xx with 502, without a reason", async (path) => {
    const response = await call(path);
    expect(response.status).toBe(502);
    expect(response.headers.get("x-request")).toBe(response.headers.get("x-amzn-requestid"));
    expect(await response.json()).toEqual({ problem: "DEFAULT_5XX" });
  });

  test("the answer of a throttled function is the template's for 5xx with 500", async () => {
    const response = await call("/throttled");
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ problem: "DEFAULT_5XX" });
  });

  test("the answer is 504 when the integration exceeds its time-out", async () => {
    const response = await call("/slow");
    expect(response.status).toBe(504);
    expect(await response.json()).toEqual({ problem: "INTEGRATION_TIMEOUT" });
  });
});

describe("limits", () => {
  test.each([
    ["over 10 MB", 10 * 1024 * 1024 + 1],
    ["whose base64 is over Lambda's 6 MB", 5 * 1024 * 1024],
  ])("a body %s is 413", async (_name, size) => {
    expect((await call("/echo", { method: "POST", body: Buffer.alloc(size) })).status).toBe(413);
  });

  test("a body of 4 MB passes", async () => {
    const body = Buffer.alloc(4 * 1024 * 1024, 7);
    const response = await call("/bytes", { method: "POST", body });
    expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
  });

  test("a query with a bare pipe is 400", async () => {
    expect((await raw("/echo?a=|")).status).toBe(400);
  });

  test("an unknown route is 403, as without authentication", async () => {
    expect((await call("/nothing")).status).toBe(403);
  });
});

test("Requests without a principal wait by their paths, so that many at one do not delay those at another", async () => {
  const order: string[] = [];
  const send = async (path: string): Promise<void> => {
    await (await fetch(`${fixture.gateway}/${path}`, { method: "POST" })).text();
    order.push(path);
  };
  const many = Array.from({ length: 20 }, () => send("webhooks-a"));
  await Promise.all([...many, send("webhooks-b")]);

  // Four instances run at a time.
  expect(order.indexOf("webhooks-b")).toBeLessThan(12);
});

describe("an authorized route", () => {
  test("an authorized route is 401 without the identity's header", async () => {
    expect((await call("/private")).status).toBe(401);
  });

  test("an authorized route is 403 when the policy denies", async () => {
    expect((await call("/private", { headers: { authorization: "bad" } })).status).toBe(403);
  });

  test("an authorized route passes the authorizer's context as strings", async () => {
    const event = await (await call("/private", { headers: { authorization: "good" } })).json();
    expect(event).toMatchObject({
      requestContext: {
        authorizer: {
          principalId: "somebody",
          count: "3",
          methodArn: "arn:aws:execute-api:us-east-1:000000000000:api/test/GET/private",
        },
      },
    });
  });
});
