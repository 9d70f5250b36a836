import type { Server } from "node:http";

/**
 * Listens on 127.0.0.1 and returns the URL.
 *
 * @param port - 0 takes a free one
 * @throws Error of the system, with `code` and `port`, when the port is taken.
 */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}
