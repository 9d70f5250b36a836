import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";

export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  /** Closes the port and every connection, without waiting for unfinished answers. */
  stop(): Promise<void>;
}

/**
 * Listens on 127.0.0.1.
 *
 * @param port - 0 takes a free one
 * @param stopping - aborted before the server closes, so that delayed answers end
 */
export async function listenLocally(
  app: FastifyInstance,
  port: number,
  stopping: AbortController,
): Promise<RunningServer> {
  await app.listen({ host: "127.0.0.1", port });
  const { port: actual } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    async stop() {
      stopping.abort();
      await app.close();
    },
  };
}
