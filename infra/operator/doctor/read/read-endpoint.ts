import { connect } from "node:tls";
import type { CertificateFacts, ClockFacts, HealthFacts } from "../assess/endpoint.ts";
import { Unanswerable } from "../assess/finding.ts";

const answerWithinMs = 10_000;

/** One `GET /health` answers for the gateway's health and, by its Date header, for the clocks. */
export async function readHealth(
  url: string,
): Promise<{ readonly health: HealthFacts; readonly clock: ClockFacts | Unanswerable }> {
  const startedAt = Date.now();
  const answer = await getHealth(url);
  const tookMs = Date.now() - startedAt;
  const date = Date.parse(answer?.headers.get("date") ?? "");
  const clock = Number.isNaN(date)
    ? new Unanswerable("The gateway's answer has no Date header.")
    : { skewMs: date - (startedAt + tookMs / 2), tookMs };
  return { health: { url, status: answer?.status ?? 0, healthy: answer?.body.includes('"ok"') === true }, clock };
}

async function getHealth(url: string) {
  try {
    const signal = AbortSignal.timeout(answerWithinMs);
    const { status, headers, ...response } = await read(`${url}/health`, signal);
    return { status, headers, ...response };
  } catch {
    return undefined;
  }
}

async function read(url: string, signal: AbortSignal) {
  const response = await fetch(url, { redirect: "manual", signal });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Reads the certificate that the gateway's host presents. */
export async function readCertificate(url: string): Promise<CertificateFacts> {
  const { protocol, hostname, port } = new URL(url);
  const now = Date.now();
  if (protocol !== "https:") return { host: hostname, expiresAt: undefined, now };
  const { promise, resolve, reject } = Promise.withResolvers<CertificateFacts>();
  // A certificate that is not trusted is a finding, so that the handshake must not end with it.
  const socket = connect({
    host: hostname,
    port: Number(port || 443),
    servername: hostname,
    rejectUnauthorized: false,
  });
  socket.setTimeout(answerWithinMs, () => socket.destroy(new Error("No answer in time.")));
  socket.once("error", reject);
  socket.once("secureConnect", () => {
    const expiresAt = Date.parse(socket.getPeerCertificate().valid_to);
    const fault = socket.authorized ? {} : { fault: String(socket.authorizationError) };
    resolve({ host: hostname, expiresAt, now, ...fault });
    socket.end();
  });
  return await promise;
}
