import middy from "@middy/core";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";

// The textbook proxy of a read: the vendor's token in a header, and the answer passed on.

const { VENDOR_ORIGIN = "", TOKEN = "" } = process.env;

export const handler = middy<APIGatewayProxyEvent, APIGatewayProxyResult>().handler(async (event) => {
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  const response = await fetch(VENDOR_ORIGIN + event.path.slice("/v1".length), {
    method: event.httpMethod,
    headers: { authorization: `Bearer ${TOKEN}`, accept: "application/json", "content-type": "application/json" },
    ...(body.length === 0 ? {} : { body: JSON.stringify(JSON.parse(body.toString())) }),
  });
  const answer = Buffer.from(await response.arrayBuffer());
  return {
    statusCode: response.status,
    multiValueHeaders: { "content-type": [response.headers.get("content-type") ?? "application/json"] },
    body: answer.toString("base64"),
    isBase64Encoded: true,
  };
});
