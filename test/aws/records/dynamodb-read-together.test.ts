import { describe } from "vitest";
import { dynamoReadTogether } from "../../../shared/aws/records/dynamodb-read-together.ts";
import { dynamoTable } from "../../../shared/aws/records/dynamodb-table.ts";
import { readTogetherContract } from "../../support/contracts/read-together-contract.ts";
import { memoryReadTogether } from "../../support/fakes/memory-read-together.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { useDynamoDb } from "../../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("reads together in DynamoDB", () => {
  readTogetherContract(() => ({
    readTogether: dynamoReadTogether(dynamoDb),
    records: dynamoTable(dynamoDb, "records"),
    directory: dynamoTable(dynamoDb, "directory"),
    tokens: dynamoTable(dynamoDb, "tokens"),
  }));
});

describe("reads together in memory", () => {
  const [records, directory, tokens] = [new MemoryTable(), new MemoryTable(), new MemoryTable()];
  readTogetherContract(() => ({ readTogether: memoryReadTogether, records, directory, tokens }));
});
