import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shakeSdk } from "../../../infra/bundling/shake-sdk.ts";

let requests = 0;
/** A service that refuses every request by one error. */
let refusal = { status: 400, type: "" };
const server = createServer((request, response) => {
  requests += 1;
  request.resume();
  response.writeHead(refusal.status, { "content-type": "application/x-amz-json-1.0" });
  response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${refusal.type}`, message: "why" }));
});

interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly isBase: boolean;
  readonly isConditional: boolean;
  readonly status: number;
}
let put: (endpoint: string) => Promise<Thrown>;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { ConditionalCheckFailedException, DynamoDBClient, DynamoDBServiceException, PutItemCommand } from "@aws-sdk/client-dynamodb";
        export async function put(endpoint) {
          const credentials = { accessKeyId: "a", secretAccessKey: "b" };
          const client = new DynamoDBClient({ endpoint, region: "us-east-1", credentials, maxAttempts: 2 });
          try {
            await client.send(new PutItemCommand({ TableName: "t", Item: {} }));
          } catch (error) {
            const isBase = error instanceof DynamoDBServiceException;
            const isConditional = error instanceof ConditionalCheckFailedException;
            return { name: error.name, message: error.message, isBase, isConditional, status: error.$metadata.httpStatusCode };
          } finally {
            client.destroy();
          }
        }`,
      resolveDir: import.meta.dirname,
      loader: "js",
    },
    bundle: true,
    write: false,
    minify: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    plugins: [shakeSdk],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire("/");',
    },
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  ({ put } = (await import(`data:text/javascript;base64,${source}`)) as { put: typeof put });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 30_000);
afterAll(() => {
  server.close();
});

const thrownFor = async (status: number, type: string) => {
  requests = 0;
  refusal = { status, type };
  const thrown = await put(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { ...thrown, requests };
};

test.each([
  ["ConditionalCheckFailedException", 400, { isConditional: true, requests: 1 }],
  ["ValidationException", 400, { isConditional: false, requests: 1 }],
  ["ResourceInUseException", 400, { isConditional: false, requests: 1 }],
  ["ProvisionedThroughputExceededException", 400, { isConditional: false, requests: 2 }],
  ["ThrottlingException", 400, { isConditional: false, requests: 2 }],
  ["RequestLimitExceeded", 400, { isConditional: false, requests: 2 }],
  ["InternalServerError", 500, { isConditional: false, requests: 2 }],
])("a client without its error classes throws and repeats %s as the whole client does", async (name, status, more) => {
  expect(await thrownFor(status, name)).toEqual({ name, message: "why", isBase: true, status, ...more });
});
