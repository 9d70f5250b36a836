import { describe } from "vitest";
import { dynamoTable } from "../../../shared/aws/records/dynamodb-table.ts";
import { recordsContract } from "../../support/contracts/records-contract.ts";
import { tableContract } from "../../support/contracts/table-contract.ts";
import { useDynamoDb } from "../../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("a table of DynamoDB", () => {
  tableContract(() => dynamoTable(dynamoDb, "records"));
  recordsContract(() => dynamoTable(dynamoDb, "records"));
});
