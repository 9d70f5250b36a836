import { describe } from "vitest";
import { dynamoEndpointIndex } from "../../shared/aws/dynamodb-endpoint-index.ts";
import { dynamoEndpointStore } from "../../shared/aws/dynamodb-endpoint-store.ts";
import { coalescedReads } from "../../shared/aws/records/coalesced-reads.ts";
import { dynamoReadTogether } from "../../shared/aws/records/dynamodb-read-together.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { endpointStoreContract } from "../support/contracts/endpoint-store-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("endpoints in DynamoDB", () => {
  const directory = coalescedReads(dynamoReadTogether(dynamoDb))(dynamoTable(dynamoDb, "directory"));
  endpointStoreContract(() =>
    dynamoEndpointStore(directory, {
      index: dynamoEndpointIndex(directory, { entriesPerItem: 7 }),
      pause: async () => undefined,
    }),
  );
});
