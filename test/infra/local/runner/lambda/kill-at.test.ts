import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { account, credentials } from "../../../../../infra/local/emulators/start-emulators.ts";
import { type RunningFixture, startFixture } from "../../../../support/local/start-fixture.ts";

const sdk = import.meta.resolve("@aws-sdk/client-dynamodb");
const code = `
  import { DynamoDBClient, PutItemCommand } from ${JSON.stringify(sdk)};
  const client = new DynamoDBClient({ maxAttempts: 1 });
  export const handler = async ({ ids }) => {
    for (const id of ids) await client.send(new PutItemCommand({ TableName: process.env.TABLE, Item: { pk: { S: id } } }));
    return "done";
  };`;

let fixture: RunningFixture;

beforeEach(async () => {
  fixture = await startFixture({
    functions: { write: { code, properties: { Environment: { Variables: { TABLE: { Ref: "Table" } } } } } },
    resources: {
      Table: {
        Type: "AWS::DynamoDB::Table",
        Properties: {
          TableName: "app-test-things",
          BillingMode: "PAY_PER_REQUEST",
          AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
          KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
        },
      },
    },
  });
});

afterEach(() => fixture.stop());

const write = (...ids: string[]) => fixture.functions.invoke("app-test-write", JSON.stringify({ ids }));

async function isThere(id: string): Promise<boolean> {
  const client = new DynamoDBClient({
    endpoint: fixture.endpoints.dynamodb,
    region: account.region,
    credentials: { ...credentials },
  });
  const { Item: item } = await client.send(
    new GetItemCommand({ TableName: "app-test-things", Key: { pk: { S: id } } }),
  );
  client.destroy();
  return item !== undefined;
}

test("a trap before a call ends the instance and the call takes no effect", async () => {
  const trap = fixture.instances.killAt({ functionName: "write", when: "before", call: "dynamodb:PutItem", nth: 2 });
  expect((await write("a", "b")).ok).toBe(false);
  await trap.killed;
  expect([await isThere("a"), await isThere("b")]).toEqual([true, false]);
});

test("a trap after a call ends the instance when the call has taken effect", async () => {
  fixture.instances.killAt({ functionName: "write", when: "after" });
  expect((await write("a", "b")).ok).toBe(false);
  expect([await isThere("a"), await isThere("b")]).toEqual([true, false]);
});

test("a trap ignores calls of other operations and with other inputs", async () => {
  const isOfB = (input: unknown): boolean => JSON.stringify(input).includes('"b"');
  fixture.instances.killAt({ functionName: "write", when: "after", input: isOfB });
  expect((await write("a", "b", "c")).ok).toBe(false);
  expect([await isThere("a"), await isThere("b"), await isThere("c")]).toEqual([true, true, false]);
});

test("a trap kills once, and not at all when it is disarmed", async () => {
  const trap = fixture.instances.killAt({ functionName: "write", when: "after" });
  trap.disarm();
  expect((await write("a")).ok).toBe(true);
  fixture.instances.killAt({ functionName: "write", when: "after" });
  expect((await write("a")).ok).toBe(false);
  expect((await write("a")).ok).toBe(true);
});

test("the stack records calls of AWS services by function, with their inputs", async () => {
  await write("a");
  await isThere("a");
  expect(fixture.instances.awsCalls("write")).toMatchObject([
    { service: "dynamodb", operation: "PutItem", input: { TableName: "app-test-things", Item: { pk: { S: "a" } } } },
  ]);
  fixture.instances.clearAwsCalls();
  expect(fixture.instances.awsCalls()).toEqual([]);
});

test("an observer is notified of a kill with its invocation, and afterwards of the call that was in flight", async () => {
  const notified: string[] = [];
  const invocations: string[] = [];
  let dying: Promise<number> | undefined;
  fixture.instances.observe({
    beforeInvoke: ({ requestId }) => void invocations.push(requestId),
    beforeAwsCall() {
      dying = fixture.instances.kill("write");
    },
    killed: ({ functionName, requestId }) => void notified.push(`killed ${functionName} ${requestId}`),
    afterAwsCall: ({ operation, requestId }, status) => void notified.push(`${operation} ${status} ${requestId}`),
  });
  expect((await write("a", "b")).ok).toBe(false);
  expect(await dying).toBe(1);
  const [requestId] = invocations;
  await expect.poll(() => notified).toEqual([`killed write ${requestId}`, `PutItem 200 ${requestId}`]);
  expect([await isThere("a"), await isThere("b")]).toEqual([true, false]);
});

test.each(["before", "after"] as const)("an observer is notified of the kill by a trap %s a call", async (when) => {
  const notified: (string | undefined)[] = [];
  fixture.instances.observe({
    beforeInvoke: ({ requestId }) => void notified.push(requestId),
    killed: ({ requestId }) => void notified.push(requestId),
  });
  fixture.instances.killAt({ functionName: "write", when });
  expect((await write("a")).ok).toBe(false);
  expect(notified).toHaveLength(2);
  expect(notified[1]).toBe(notified[0]);
});

test("a function that dies repeatedly during calls does not stop the emulator", async () => {
  for (let round = 0; round < 5; round += 1) {
    const written = write("a", "b", "c", "d", "e", "f");
    const [call] = await new Promise<unknown[]>((resolve) => {
      const end = fixture.instances.observe({
        beforeAwsCall(observed) {
          end();
          resolve([observed]);
        },
      });
    });
    expect(call).toBeDefined();
    await fixture.instances.kill("write", "any");
    await written;
  }
  expect((await write("z")).ok).toBe(true);
});
