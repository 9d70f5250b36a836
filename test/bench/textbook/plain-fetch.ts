import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";

// The floor of a read: one request to the vendor and its answer, and nothing else.

const { VENDOR_ORIGIN = "", TOKEN = "" } = process.env;

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const response = await fetch(VENDOR_ORIGIN + event.path.slice("/v1".length), {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  return { statusCode: response.status, body: await response.text() };
};
