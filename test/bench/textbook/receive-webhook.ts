import { createHmac, timingSafeEqual } from "node:crypto";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import middy from "@middy/core";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";

// The textbook handler of a webhook: checks the signature and enqueues the bytes.

const sqs = new SQSClient({});
const { WEBHOOK_SECRET = "", QUEUE_URL = "" } = process.env;

export const handler = middy<APIGatewayProxyEvent, APIGatewayProxyResult>().handler(async (event) => {
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  const expected = createHmac("sha256", WEBHOOK_SECRET).update(body).digest();
  const given = Buffer.from(event.multiValueHeaders["signature"]?.[0] ?? "", "hex");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { statusCode: 401, body: "" };
  await sqs.send(new SendMessageCommand({ QueueUrl: QUEUE_URL, MessageBody: body.toString() }));
  return { statusCode: 200, body: "{}" };
});
