import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";

const { VENDOR_ORIGIN = "", TOKEN = "" } = process.env;

/** Parses the body, adds the token, sends it, and parses the answer, in which the vendor states its error. */
export async function callWithToken(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  const request: Record<string, unknown> = JSON.parse(body.toString());
  request["token"] = TOKEN;
  const response = await fetch(VENDOR_ORIGIN + event.path.slice("/v1".length), {
    method: event.httpMethod,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(request),
  });
  const answer = await response.text();
  const { error }: { error?: number } = JSON.parse(answer);
  return {
    statusCode: error === 0 || error === undefined ? response.status : 502,
    multiValueHeaders: { "content-type": [response.headers.get("content-type") ?? "application/json"] },
    body: Buffer.from(answer).toString("base64"),
    isBase64Encoded: true,
  };
}
