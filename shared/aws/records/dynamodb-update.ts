import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { type CallOptions, sendOptions } from "./dynamodb-get.ts";
import { Expressions } from "./expressions.ts";
import { marshal, unmarshal } from "./marshal.ts";
import type { Table } from "./table.ts";

/** Changes items alone: a bundle that needs no other write has no other command in it. */
export function dynamoUpdate(client: DynamoDBClient, table: string, options: CallOptions = {}): Table["update"] {
  return async ({ pk, sk }, change, condition, returned = false) => {
    const expressions = new Expressions();
    const command = new UpdateItemCommand({
      TableName: table,
      Key: marshal({ pk, sk }),
      UpdateExpression: expressions.update(change),
      ...expressions.conditional(condition),
      ...expressions.attributes,
      ReturnValues: returned ? "ALL_NEW" : "NONE",
    });
    const output = await unlessRefused(client.send(command, sendOptions(options)));
    return output && unmarshal(output.Attributes ?? {});
  };
}

/** What a write returned, or `undefined` when its condition did not hold. */
export async function unlessRefused<Output>(writing: Promise<Output>): Promise<Output | undefined> {
  try {
    return await writing;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
