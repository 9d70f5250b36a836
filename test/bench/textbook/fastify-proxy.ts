import awsLambdaFastify from "@fastify/aws-lambda";
import httpProxy from "@fastify/http-proxy";
import fastify from "fastify";

// The peer of a read: Fastify's own proxy, in a Lambda by Fastify's own adapter.

const { VENDOR_ORIGIN = "", TOKEN = "" } = process.env;

const app = fastify();
app.register(httpProxy, {
  upstream: VENDOR_ORIGIN,
  prefix: "/v1",
  replyOptions: { rewriteRequestHeaders: (_request, headers) => ({ ...headers, authorization: `Bearer ${TOKEN}` }) },
});

export const handler = awsLambdaFastify(app);
await app.ready();
