import { setTimeout as wait } from "node:timers/promises";
import Fastify, { type FastifyReply } from "fastify";
import { writeRaw } from "../faults/raw-answer.ts";
import { listenLocally, type RunningServer } from "../requests/listen-locally.ts";
import { type ReceivedCall, ReceivedCalls } from "./received-calls.ts";
import { parseScript, type ScriptedAnswer, Scripts } from "./scripted-answers.ts";

interface Named {
  Params: { "*": string };
  Body: string | undefined;
}

/**
 * Starts a partner's endpoints on 127.0.0.1: `POST /{name}` stores the request and answers 200, or as
 * `POST /_respond/{name}` scripted; `GET` and `DELETE /_received/{name}` read and clear the stored requests.
 *
 * A new script replaces the rest of the previous one, so that an endpoint can recover.
 *
 * @param options.port - 0 takes a free one
 */
export async function startReceiver(options: { readonly port: number }): Promise<RunningServer> {
  const stopping = new AbortController();
  const received = new ReceivedCalls();
  const scripts = new Scripts();
  const app = Fastify({ bodyLimit: 64 * 1_048_576, forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, text, done) => done(null, text));

  app.get<Named>("/_received/*", ({ params }) => received.list(params["*"]));
  app.delete<Named>("/_received/*", ({ params }, reply) => {
    received.clear(params["*"]);
    return reply.code(204).send();
  });
  app.post<Named>("/_respond/*", ({ params, body }, reply) => {
    const script = parseScript(body ?? "");
    if (!script)
      return reply.code(400).send({
        message:
          "A script is a list of {times, status, headers?, body?, delayMs?} or {times, raw | rawBase64, rawEnd?, rawEveryMs?, delayMs?}",
      });
    scripts.set(params["*"], script);
    return reply.code(204).send();
  });
  app.post<Named>("/*", async ({ params, headers, body }, reply) => {
    const call: ReceivedCall = { at: new Date().toISOString(), headers, body: body ?? "" };
    received.add(params["*"], call);
    const answer = scripts.next(params["*"]);
    return respond(reply, answer, stopping.signal);
  });

  return await listenLocally(app, options.port, stopping);
}

/** Waits and answers; a receiver that stops meanwhile closes the connection, as a process that ends does. */
async function respond(reply: FastifyReply, answer: ScriptedAnswer, stopping: AbortSignal): Promise<FastifyReply> {
  const waited = answer.delayMs === 0 || (await wait(answer.delayMs, true, { signal: stopping }).catch(() => false));
  if (waited && !answer.raw) return reply.code(answer.status).headers(answer.headers).send(answer.body);
  reply.hijack();
  if (waited && answer.raw && reply.raw.socket) {
    await writeRaw(reply.raw.socket, answer.raw, stopping);
    return reply;
  }
  reply.raw.destroy();
  return reply;
}
