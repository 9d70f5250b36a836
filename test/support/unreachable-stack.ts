import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** No service listens on this port. */
const closed = "http://127.0.0.1:9";
const services = ["dynamodb", "sqs", "s3", "secretsmanager", "cloudwatch", "lambda"];
const queue = (name: string) => [name, `${closed}/000000000000/rx-gateway-local-${name}`];

/**
 * A folder with the `stack.json` of a stack that has ended.
 *
 * @param sts of one whose STS still answers
 * @returns its path; the caller removes it
 */
export function unreachableStack(sts = closed): string {
  const dir = mkdtempSync(join(tmpdir(), "rx-operator-"));
  const ended = { gateway: closed, simulators: closed, receiver: closed, logs: join(dir, "logs") };
  const aws = {
    ...Object.fromEntries(services.map((service) => [service, closed])),
    sts,
    region: "us-east-1",
    credentials: { accessKeyId: "nobody", secretAccessKey: "not-a-secret" },
    tables: { directory: "directory", records: "records", tokens: "tokens" },
    buckets: ["erasures", "receipts", "bodies"].map((name) => `rx-gateway-local-${name}-1`),
    queues: Object.fromEntries(["receipts", "event-work", "delivery"].map(queue)),
  };
  writeFileSync(join(dir, "stack.json"), JSON.stringify({ ...ended, timeScale: 1, version: "none", aws }));
  return dir;
}
