import type { Figure, Part, PartContext } from "../support/faults/part.ts";
import { measureCall } from "../support/stack/measure-call.ts";
import { attachmentOf, formType, sha256Of, uploadClients } from "../support/stack/upload-clients.ts";

/** The maximum size of an attachment at the vendor, form parts included. */
const maxBytes = 31_457_280;
const attachmentPath = "/v1/syncvet/api/AddPatientAttachment";
const writePath = "/v1/syncvet/api/Write";

/** The function's memory on AWS, in bytes. */
const functionMemory = 256 * 1_048_576;

type Clients = Awaited<ReturnType<typeof uploadClients>>;

/** Bodies that are too large for a function's memory, both ways. */
export const largeBodies: Part = {
  name: "large-bodies",
  async run(context) {
    const started = await context.stack({ maxInstances: 4 });
    const clients = await uploadClients(started);
    try {
      return [
        await up(clients, context),
        await oneByteMore(clients),
        await down(clients, context),
        ...(await memory(clients, context, started)),
      ];
    } finally {
      clients.stop();
    }
  },
};

async function up(clients: Clients, { chance }: PartContext): Promise<Figure> {
  const body = attachmentOf(maxBytes, chance.bytes);
  const answer = await clients.send(attachmentPath, await clients.upload(body));
  const calls = await clients.reached();
  const equal = calls[0]?.bodySha256 === sha256Of(body);
  return {
    rule: `An attachment of ${maxBytes.toLocaleString("en")} bytes through an upload arrives byte for byte`,
    measured: `${answer.status}, ${calls.length} vendor call, SHA-256 ${equal ? "equal" : "differs"}`,
    holds: answer.status === 200 && calls.length === 1 && equal,
  };
}

async function oneByteMore(clients: Clients): Promise<Figure> {
  await clients.reset();
  const refused = await clients.ask({ vendor: "syncvet", size: maxBytes + 1, contentType: formType });
  const calls = (await clients.reached()).length;
  return {
    rule: "… one byte more: 413 before the vendor is called",
    measured: `${refused.status}, ${calls} vendor calls`,
    holds: refused.status === 413 && calls === 0,
  };
}

async function down(clients: Clients, { chance }: PartContext): Promise<Figure> {
  const large = chance.bytes(9_000_000);
  await clients.fault({ status: 200, bodyBase64: large.toString("base64") });
  const answer = await clients.client.call(writePath, { body: "{}" });
  const got = Buffer.from(await (await fetch(answer.headers.get("location") ?? "")).arrayBuffer());
  return {
    rule: "An answer of 9 MB arrives whole",
    measured: `${answer.status} to a link with ${got.length} bytes, ${got.equals(large) ? "equal" : "different"}`,
    holds: got.equals(large),
  };
}

async function memory(
  clients: Clients,
  { assembly, chance }: PartContext,
  { info }: Awaited<ReturnType<PartContext["stack"]>>,
): Promise<readonly Figure[]> {
  const peakOf = async (path: string, headers: Readonly<Record<string, string>>): Promise<number> =>
    (await measureCall(assembly, info, "syncvet", { method: "POST", path, headers })).peak;
  const small = await peakOf(writePath, {});
  const { uploadId } = await clients.upload(attachmentOf(maxBytes, chance.bytes));
  const sending = await peakOf(attachmentPath, { "gateway-body": uploadId });
  await clients.fault({ status: 200, bodyBase64: chance.bytes(maxBytes).toString("base64") });
  const receiving = await peakOf(writePath, {});
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;
  return [
    {
      rule: "The function's process has less than its 256 MiB at any time while 30 MiB pass",
      measured: `peak ${megabytes(sending)} going up, ${megabytes(receiving)} coming down, ${megabytes(small)} for a small call`,
      holds: Math.max(sending, receiving) < functionMemory,
    },
  ];
}
