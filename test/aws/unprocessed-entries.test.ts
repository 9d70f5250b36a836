import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, describe, expect, it } from "vitest";
import { dynamoReadTogether } from "../../shared/aws/records/dynamodb-read-together.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { sqsQueue } from "../../shared/aws/sqs-queue.ts";
import { useScriptedService } from "../support/use-scripted-service.ts";

const { settings, script } = await useScriptedService();
const dynamoDb = new DynamoDBClient(settings);
const sqs = new SQSClient({ ...settings, md5: false });
afterAll(() => {
  dynamoDb.destroy();
  sqs.destroy();
});

interface Read {
  readonly RequestItems: {
    readonly records: { readonly Keys: readonly { readonly pk: object }[]; readonly ConsistentRead: boolean };
  };
}

interface Write {
  readonly RequestItems: {
    readonly records: readonly { readonly PutRequest: { readonly Item: { readonly pk: { readonly S: string } } } }[];
  };
}

interface Sending {
  readonly Entries?: readonly { readonly Id: string }[];
  readonly MessageBody?: string;
}

const table = dynamoTable(dynamoDb, "records");
const key = (name: string) => ({ pk: { S: name }, sk: { S: "x" } });

describe("entries of a batch that a service leaves unprocessed", () => {
  it("keys of a read are asked again alone", async () => {
    const requests = script<Read>((body) => {
      const [first, ...rest] = body.RequestItems.records.Keys;
      return {
        Responses: { records: [{ ...first, name: first?.pk }] },
        UnprocessedKeys: rest.length === 0 ? {} : { records: { Keys: rest, ConsistentRead: true } },
      };
    });
    const reads = ["a", "b", "c"].map((pk) => ({ table, key: { pk, sk: "x" } }));
    expect(await dynamoReadTogether(dynamoDb)(reads)).toMatchObject([{ name: "a" }, { name: "b" }, { name: "c" }]);
    expect(requests.map(({ body }) => body.RequestItems.records.Keys.length)).toEqual([3, 2, 1]);
    expect(requests.every(({ body }) => body.RequestItems.records.ConsistentRead === true)).toBe(true);
  });

  it("a read of which nothing is processed fails, and does not take its items for absent", async () => {
    script<Read>((body) => ({ Responses: {}, UnprocessedKeys: body.RequestItems }));
    const reading = dynamoReadTogether(dynamoDb)([{ table, key: { pk: "a", sk: "x" } }]);
    await expect(reading).rejects.toThrow("not processed");
  });

  it("items of a write are sent again alone", async () => {
    const written: string[] = [];
    script<Write>((body) => {
      const [first, ...rest] = body.RequestItems.records;
      written.push(first?.PutRequest.Item.pk.S ?? "");
      return { UnprocessedItems: rest.length === 0 ? {} : { records: rest } };
    });
    await table.putMany(["a", "b", "c"].map((pk) => ({ pk, sk: "x" })));
    expect(written).toEqual(["a", "b", "c"]);
  });

  it("messages that failed are sent again, the last one alone", async () => {
    const requests = script<Sending>(({ Entries = [] }) => ({
      Failed: Entries.slice(1).map(({ Id }) => ({ Id, Code: "InternalError" })),
    }));
    await sqsQueue<number>(sqs, `${settings.endpoint}/1/queue`).sendMany([1, 2, 3].map((message) => ({ message })));
    expect(requests.map(({ operation, body }) => [operation, body.Entries?.length ?? body.MessageBody])).toEqual([
      ["SendMessageBatch", 3],
      ["SendMessageBatch", 2],
      ["SendMessage", "3"],
    ]);
  });

  it("a message that the queue refuses for its content fails the batch at once", async () => {
    const requests = script(() => ({ Failed: [{ Id: "1", Code: "InvalidParameterValue", SenderFault: true }] }));
    const queue = sqsQueue<number>(sqs, `${settings.endpoint}/1/queue`);
    await expect(queue.sendMany([{ message: 1 }, { message: 2 }])).rejects.toThrow("InvalidParameterValue");
    expect(requests).toHaveLength(1);
  });

  it("a read that is consistent does not make another of the same table consistent", async () => {
    const requests = script<Read>(() => ({ Responses: {} }));
    await dynamoReadTogether(dynamoDb)([
      { table, key: { pk: "a", sk: "x" } },
      { table, key: { pk: "b", sk: "x" }, consistent: false },
    ]);
    const asked = requests.map(({ body: { RequestItems: of } }) => [of.records.Keys, of.records.ConsistentRead]);
    expect(asked).toEqual([
      [[key("a")], true],
      [[key("b")], false],
    ]);
  });
});
