import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** How a peer ends after its last byte. */
export type Ending = "stalls" | "closes" | "resets";

/** How a raw TCP peer answers one request. */
export interface PeerScript {
  /** Latin-1; written unchanged, valid or not. */
  readonly bytes: string;
  readonly ending: Ending;
  /** Each byte is a write of its own. */
  readonly drips?: boolean;
}

/** A TCP server that answers `/<number>` by the script of that number. */
export interface RawPeer {
  readonly origin: string;
  /** The number of connections so far. */
  connections(): number;
  close(): Promise<void>;
}

export async function startRawPeer(scriptOf: (number: number) => PeerScript | undefined): Promise<RawPeer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server: Server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => {
      // Each request begins with its request line; the rest belongs to the same request.
      const number = /^[A-Z]+ (?:\S*)\/(\d+)[ ?]/.exec(chunk.toString("latin1"))?.[1];
      const script = number === undefined ? undefined : scriptOf(Number(number));
      if (script !== undefined) void play(socket, script);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function play(socket: Socket, { bytes, ending, drips }: PeerScript): Promise<void> {
  const pieces = drips ? [...bytes] : bytes === "" ? [] : [bytes];
  for (const piece of pieces) {
    if (socket.destroyed) return;
    await new Promise<void>((resolve) => {
      socket.write(piece, "latin1", () => resolve());
    });
    if (drips) await new Promise((resolve) => setImmediate(resolve));
  }
  if (ending === "closes") socket.end();
  else if (ending === "resets") socket.resetAndDestroy();
}
