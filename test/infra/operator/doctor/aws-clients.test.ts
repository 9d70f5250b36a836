import { createServer } from "node:net";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { expect, it, vi } from "vitest";
import { openAwsClients } from "../../../../infra/operator/doctor/read/aws-clients.ts";

it("A request to a peer that accepts and never answers ends after two attempts", async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  vi.stubEnv("AWS_ENDPOINT_URL", `http://127.0.0.1:${port}`);
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  const clients = openAwsClients(50);
  await expect(clients.sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: "TimeoutError" });
  expect(connections).toBe(2);
  clients.close();
  server.close();
  vi.unstubAllEnvs();
});
