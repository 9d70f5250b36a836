import { request } from "node:http";

/** Sends a request with an unchanged path, which `fetch` would normalize. */
export function sendPath(
  origin: string,
  path: string,
  { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ readonly status: number; readonly body: string }> {
  const { hostname, port } = new URL(origin);
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
  const sent = request({ hostname, port, path, method, headers }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
  });
  sent.on("error", reject);
  sent.end(body);
  return promise;
}
