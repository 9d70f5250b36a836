import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const secret = process.env.WEBHOOK_SECRET ?? "";
if (!secret.startsWith("whsec_")) throw new Error("Set WEBHOOK_SECRET to the secret of the endpoint.");
const key = Buffer.from(secret.slice("whsec_".length), "base64");

/** Whether the gateway signed these bytes, at most five minutes ago. */
function isGenuine(id: string, timestamp: string, signatures: string, body: Buffer): boolean {
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) return false;
  const expected = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest();
  return signatures.split(" ").some((signature) => {
    const [version, encoded = ""] = signature.split(",");
    const given = Buffer.from(encoded, "base64");
    return version === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

// In place of a table with a unique key.
const seen = new Set<string>();

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const header = (name: string): string => String(request.headers[name] ?? "");
  const id = header("webhook-id");
  if (!isGenuine(id, header("webhook-timestamp"), header("webhook-signature"), body)) {
    response.writeHead(401).end();
    return;
  }
  // Store it, answer, and work on it afterwards.
  if (!seen.has(id)) console.log("received", id, JSON.parse(body.toString()).type);
  seen.add(id);
  response.writeHead(204).end();
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => console.log("listening", server.address()));
