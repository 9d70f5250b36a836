import { randomUUID } from "node:crypto";
import { DynamoDBClient, PutItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import middy from "@middy/core";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import { callWithToken } from "./call-with-token.ts";

// The textbook proxy of a write: stores the request, sends it, stores the answer.

const dynamoDb = new DynamoDBClient({});
const { TABLE = "" } = process.env;

export const handler = middy<APIGatewayProxyEvent, APIGatewayProxyResult>().handler(async (event) => {
  const id = event.multiValueHeaders["idempotency-key"]?.[0] ?? randomUUID();
  const body = { S: event.body ?? "" };
  const item = { pk: { S: id }, body, status: { S: "sending" }, at: { N: String(Date.now()) } };
  await dynamoDb.send(
    new PutItemCommand({ TableName: TABLE, Item: item, ConditionExpression: "attribute_not_exists(pk)" }),
  );
  const result = await callWithToken(event);
  await dynamoDb.send(
    new UpdateItemCommand({
      TableName: TABLE,
      Key: { pk: { S: id } },
      UpdateExpression: "SET #status = :status, answer = :answer",
      ExpressionAttributeNames: { "#status": "status" },
      ExpressionAttributeValues: { ":status": { N: String(result.statusCode) }, ":answer": { S: result.body } },
    }),
  );
  return result;
});
