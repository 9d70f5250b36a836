import http from "node:http";
import { text } from "node:stream/consumers";
import { type Rehearsal, stageName } from "../steps/rehearsal.ts";
import { expectEqual, type StepContext } from "../steps/step.ts";

/** On the default endpoint the API is under the stage's name. The emulator tells its APIs apart by the host. */
export async function resolveLinks({ partner, apiId, receiver }: Rehearsal, { emulator }: StepContext): Promise<void> {
  const { port } = new URL(emulator.url);
  const host = `${apiId}.execute-api.localhost:${port}`;
  const authorization = `Bearer ${partner.key}`;
  const body = JSON.stringify({ url: `${receiver}/links`, eventTypes: ["endpoint.paused"] });
  const created = await send({ host, port, method: "POST", path: `/${stageName}/v1/endpoints`, authorization, body });
  expectEqual("the status", created.status, 201);
  const { id } = JSON.parse(created.body) as { id: string };
  expectEqual("the link", created.location, `/${stageName}/v1/endpoints/${id}`);
  const path = created.location ?? "";
  expectEqual("its status", (await send({ host, port, method: "GET", path, authorization })).status, 200);
  expectEqual("its removal", (await send({ host, port, method: "DELETE", path, authorization })).status, 204);
}

interface HostedRequest {
  readonly host: string;
  readonly port: string;
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body?: string;
}

/** `fetch` sets the Host header itself. */
async function send(request: HostedRequest): Promise<{ status: number; location: string | undefined; body: string }> {
  const { host, port, method, path, authorization, body } = request;
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const headers = { host, authorization, accept: "*/*", "content-type": "application/json" };
  http.request({ hostname: "127.0.0.1", port, method, path, headers }, resolve).on("error", reject).end(body);
  const response = await promise;
  return { status: response.statusCode ?? 0, location: response.headers.location, body: await text(response) };
}
