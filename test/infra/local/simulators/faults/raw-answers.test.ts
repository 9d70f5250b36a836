import net from "node:net";
import { describe, expect, it } from "vitest";
import { rawStatus } from "../../../../../infra/local/simulators/faults/raw-answer.ts";
import { useSimulators } from "../../../../support/local/use-simulators.ts";
import { bearerOf } from "../../../../support/local/vendor-logins.ts";

/** One answer as a TCP peer receives it: its bytes, and how the connection ended. */
interface Seen {
  readonly bytes: string;
  readonly pieces: number;
  readonly end: "closed" | "reset" | "open";
}

describe("raw answers", () => {
  const simulators = useSimulators();
  const raw = (answer: object) => simulators.control("POST", "syncvet/faults", [{ do: answer }]);

  async function ask(openMs = 10_000): Promise<Seen> {
    const { authorization = "" } = await bearerOf(simulators, "syncvet");
    const { hostname, port } = new URL(simulators.url());
    return await new Promise((resolve) => {
      const socket = net.connect(Number(port), hostname);
      let [bytes, pieces] = ["", 0];
      const end = (how: Seen["end"]): void => {
        clearTimeout(timer);
        resolve({ bytes, pieces, end: how });
        socket.destroy();
      };
      const timer = setTimeout(() => end("open"), openMs);
      socket.setNoDelay(true);
      socket.on("data", (data: Buffer) => {
        bytes += data.toString("latin1");
        pieces += 1;
      });
      socket.on("end", () => end("closed"));
      socket.on("error", () => end("reset"));
      socket.write(
        `POST /syncvet/api/x HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Length: 0\r\n\r\n`,
      );
    });
  }

  const last = async () => (await simulators.journal("syncvet")).at(-1);

  it.each([
    ["stray bytes behind a 204", "HTTP/1.1 204 No Content\r\n\r\nstray", 204],
    ["a length that is never reached", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}", 200],
    ["an unrequested upgrade", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", 101],
    ["what is no HTTP", "SSH-2.0-OpenSSH\r\n", null],
    ["nothing at all", "", null],
  ])("a raw answer writes %s to the socket unchanged, and closes the connection", async (_what, bytes, status) => {
    await raw({ raw: bytes });

    expect(await ask()).toMatchObject({ bytes, end: "closed" });
    expect(await last()).toMatchObject({ status, done: false });
  });

  it("a raw answer follows the work, and resets the connection, if the rule says so", async () => {
    const rawBase64 = Buffer.from([0x48, 0xff, 0x00]).toString("base64");
    await raw({ rawBase64, rawEnd: "reset", work: true });

    expect(await ask()).toMatchObject({ bytes: "H\u00ff\u0000", end: "reset" });
    expect(await last()).toMatchObject({ status: null, done: true });
  });

  it("a raw answer leaves the connection open if the rule says so", async () => {
    await raw({ raw: "HTTP/1.1 200 OK\r\n", rawEnd: "hold" });

    expect(await ask(200)).toMatchObject({ bytes: "HTTP/1.1 200 OK\r\n", end: "open" });
    expect(await last()).toMatchObject({ status: null });
  });

  it("a raw answer is sent byte by byte if the rule has a pause", async () => {
    await raw({ raw: "HTTP/1.1 200 OK\r\n\r\n", rawEveryMs: 5 });

    const { bytes, pieces } = await ask();
    expect(bytes).toBe("HTTP/1.1 200 OK\r\n\r\n");
    expect(pieces).toBeGreaterThan(5);
  });
});

describe("the status of a raw answer", () => {
  it.each([
    ["HTTP/1.1 200 OK\r\n\r\n{}", 200],
    ["HTTP/1.0 404\r\n\r\n", 404],
    ["HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\n\r\n", 201],
    ["HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", null],
    ["HTTP/1.1 101 Switching Protocols\r\n\r\n", 101],
    ["HTTP/1.1 200 OK\r\n", null],
    ["HTTP/1.1 700 What\r\n\r\n", null],
    ["HTTP/2 200 OK\r\n\r\n", null],
    ["", null],
  ])("the status of the raw answer %j is %j", (bytes, status) => {
    expect(rawStatus(Buffer.from(bytes))).toBe(status);
  });
});
