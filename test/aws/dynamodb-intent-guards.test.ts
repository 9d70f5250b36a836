import { describe } from "vitest";
import { dynamoIntentGuards } from "../../shared/aws/dynamodb-intent-guards.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { intentGuardsContract } from "../support/contracts/intent-guards-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("guards of intents in DynamoDB", () => {
  intentGuardsContract((clock) => dynamoIntentGuards({ table: dynamoTable(dynamoDb, "records"), clock }));
});
