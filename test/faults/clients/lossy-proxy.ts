import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Chance } from "../../support/faults/seeded.ts";

/** What happens to a request and its answer between a client and the gateway. */
export const losses = ["request-lost", "answer-lost", "answer-cut", "answer-replaced"] as const;

type Loss = (typeof losses)[number];

/** The most writes that pass between two that meet a loss: one in five meets one. */
const maxGap = 8;

const html = "<html><body><h1>502 Bad Gateway</h1></body></html>";

/** A proxy in front of the gateway that loses requests and answers, now and then, and never says so. */
export async function startLossyProxy(gateway: string, chance: Chance) {
  const { hostname, port } = new URL(gateway);
  const agent = new Agent({ keepAlive: true });
  const counts = new Map<Loss, number>();
  let gap = 0;
  let met = 0;
  /** The kinds in turns, so that a short run has each. */
  const nextLoss = (): Loss | undefined => {
    gap -= 1;
    if (gap >= 0) return undefined;
    gap = chance.between(0, maxGap);
    met += 1;
    return losses[met % losses.length];
  };
  const server = createServer((request, response) => {
    // Only writes are lost: reads are repeated by everything.
    const loss = request.method === "POST" ? nextLoss() : undefined;
    if (loss !== undefined) counts.set(loss, (counts.get(loss) ?? 0) + 1);
    pass(request, response, loss).catch(() => response.destroy());
  });
  const pass = async (request: IncomingMessage, response: ServerResponse, loss: Loss | undefined): Promise<void> => {
    const body = await buffer(request);
    if (loss === "request-lost") return void response.destroy();
    const { method, url, headers } = request;
    const outgoing = send({ hostname, port, agent, method, path: url, headers });
    outgoing.end(body);
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    const content = await buffer(answer);
    if (loss === "answer-lost") return void response.destroy();
    if (loss === "answer-replaced") return void response.writeHead(502, { "content-type": "text/html" }).end(html);
    const { "transfer-encoding": _, ...kept } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, { ...kept, "content-length": content.byteLength });
    if (loss !== "answer-cut") return void response.end(content);
    response.write(content.subarray(0, Math.floor(content.byteLength / 2)), () => response.destroy());
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts: counts as ReadonlyMap<Loss, number>,
    async stop(): Promise<void> {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
