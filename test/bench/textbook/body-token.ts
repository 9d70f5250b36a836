import middy from "@middy/core";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import { callWithToken } from "./call-with-token.ts";

// The textbook proxy of SiCompounding, whose token is a member of the body.

export const handler = middy<APIGatewayProxyEvent, APIGatewayProxyResult>().handler(callWithToken);
