import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { readLoggedHeads } from "../../../infra/operator/commands/read-logged-heads.ts";
import { localPlaces, openStage } from "../../../infra/operator/open-stage.ts";
import { sqsQueue } from "../../../shared/aws/sqs-queue.ts";
import { createReceipt, type ReceiptDraft } from "../../../shared/gateway/model/receipt.ts";
import { receiptKinds } from "../../../shared/gateway/model/receipt-kinds.ts";
import type { ChainFinding } from "../../../shared/gateway/receipts/assess-chain.ts";
import { readChain } from "../../../shared/gateway/receipts/read-chain.ts";
import { createReceiptSender } from "../../../shared/gateway/receipts/receipt-sender.ts";
import { createVerifyChain } from "../../../shared/gateway/receipts/verify-chain.ts";
import type { Figure, Part, PartContext } from "../../support/faults/part.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { until } from "../../support/until.ts";
import { costs, tamperWith } from "./chain-figures.ts";

/** Of a run with this many writes or more; 2,000 at least, so that there are batches to end. */
const maxReceipts = 10_000;
const minReceipts = 2_000;
const kills = 16;

/** Where writers are ended: before or after each of their steps. */
const steps = ["dynamodb:GetItem", "dynamodb:UpdateItem", "s3:PutObject"] as const;

type Stage = ReturnType<typeof openStage>;

/** Random receipts through the real queue to writers that are ended, and chains that are tampered with. */
export const receiptsKilled: Part = {
  name: "receipts/chain",
  async run({ stack, chance, writes, rest, say }) {
    const started = await stack({});
    const places = localPlaces(dirname(started.info.logs));
    const stage = openStage(places);
    try {
      const receipts = Math.min(maxReceipts, Math.max(minReceipts, writes));
      const written = await writeAll(started, stage, { chance, receipts, rest, say });
      await started.invoke("write-receipts", {});
      const logged = await readLoggedHeads(places);
      const tampered = await tamperWith(stage, logged, chance);
      return [...written, ...tampered, ...costs(started)];
    } finally {
      stage.close();
    }
  },
};

async function writeAll(
  stack: LocalStack,
  stage: Stage,
  { chance, receipts, rest, say }: Sending & Pick<PartContext, "rest" | "say">,
): Promise<readonly Figure[]> {
  const ids = new Set<string>();
  let killed = 0;
  const killing = killWriters(stack, chance, () => {
    killed += 1;
  });
  const { duplicates } = await sendAll(stack, { chance, receipts }, ids);
  say(`${ids.size} receipts sent, ${duplicates} messages twice`);
  rest();
  await until(async () => (await messagesLeft(stack)) === 0, 240_000);
  killing.stop();
  await until(async () => (await messagesLeft(stack)) === 0, 120_000);

  const found: string[] = [];
  for await (const { content } of readChain(stage.chain)) found.push(...(content?.receipts ?? []).map(({ id }) => id));
  const findings: ChainFinding[] = [];
  const verify = createVerifyChain({ heads: stage.heads, objects: stage.chain, loggedHeads: async () => [] });
  const { objects } = await verify({ since: undefined, onFinding: (finding) => findings.push(finding) });
  const distinct = new Set(found);
  return [
    {
      rule: `${receipts} random receipts, writers ended ${killed} times, ${duplicates} messages sent twice: each is in the chain`,
      measured: `${distinct.size} distinct receipts in ${objects} objects, ${found.length - distinct.size} repeated`,
      holds: distinct.size === receipts && [...ids].every((id) => distinct.has(id)),
    },
    {
      rule: "… the chain is unbroken, and its head names its last object",
      measured: `${findings.length} findings`,
      holds: findings.length === 0 && killed > 0,
    },
  ];
}

interface Sending {
  readonly chance: Chance;
  /** How many. */
  readonly receipts: number;
}

async function sendAll(stack: LocalStack, { chance, receipts }: Sending, ids: Set<string>) {
  const { region, credentials, sqs: endpoint, queues } = stack.info.aws;
  const client = new SQSClient({ endpoint, region, credentials: { ...credentials } });
  const sender = createReceiptSender(sqsQueue(client, queues["receipts"] ?? ""));
  let duplicates = 0;
  try {
    while (ids.size < receipts) {
      const count = Math.min(chance.between(1, 8), receipts - ids.size);
      const group = Array.from({ length: count }, (_, index) => randomReceipt(chance, ids.size + index));
      for (const { id } of group) ids.add(id);
      await sender.send(group);
      if (chance.next() < 0.1) {
        duplicates += 1;
        await sender.send(group);
      }
      // Over about half a minute, so that there are batches to end.
      if (chance.next() < 0.1) await wait(120);
    }
  } finally {
    client.destroy();
  }
  return { duplicates };
}

function randomReceipt(chance: Chance, number: number): ReceiptDraft {
  const kind = receiptKinds[chance.between(0, receiptKinds.length - 1)] ?? "change";
  return createReceipt({
    kind,
    of: ["fault", number],
    at: Date.now(),
    partner: `prt_${chance.between(1, 9)}`,
    outcome: "answered",
    status: 200,
    request: chance.bytes(chance.between(0, 400)),
    answer: chance.bytes(chance.between(0, 400)),
  });
}

function killWriters({ instances }: LocalStack, chance: Chance, onKill: () => void) {
  let left = kills;
  const traps = new Set<ReturnType<typeof instances.killAt>>();
  const setNext = (): void => {
    if (left === 0) return;
    left -= 1;
    const when = chance.next() < 0.5 ? "before" : "after";
    const call = steps[chance.between(0, steps.length - 1)] ?? "s3:PutObject";
    const trap = instances.killAt({ functionName: "write-receipts", when, call, nth: chance.between(1, 2) });
    traps.add(trap);
    void trap.killed.then(() => {
      onKill();
      traps.delete(trap);
    });
  };
  const timer = setInterval(setNext, 2_000);
  return {
    stop: () => {
      clearInterval(timer);
      for (const trap of traps) trap.disarm();
    },
  };
}

async function messagesLeft({ info }: LocalStack): Promise<number> {
  const { region, credentials, sqs: endpoint, queues } = info.aws;
  const client = new SQSClient({ endpoint, region, credentials: { ...credentials } });
  const counts = await Promise.all(
    ["receipts", "receipts-dead-letters"].map(async (name) => {
      const AttributeNames = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"] as const;
      const command = new GetQueueAttributesCommand({ QueueUrl: queues[name], AttributeNames: [...AttributeNames] });
      const { Attributes: counted = {} } = await client.send(command);
      return Object.values(counted).reduce((sum, one) => sum + Number(one), 0);
    }),
  );
  client.destroy();
  return counts.reduce((sum, count) => sum + count, 0);
}
