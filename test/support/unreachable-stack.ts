import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** No service listens on this port. */
const closed = "http://127.0.0.1:9";
const services = ["dynamodb", "sqs", "s3", "secretsmanager", "sts", "cloudwatch", "lambda"];
const queue = (name: string) => [name, `${closed}/000000000000/rx-gateway-local-${name}`];

/** A folder with the `stack.json` of a stack that has ended. @returns its path; the caller removes it */
export function unreachableStack(): string {
  const dir = mkdtempSync(join(tmpdir(), "rx-operator-"));
  const ended = { gateway: closed, simulators: closed, receiver: closed, logs: join(dir, "logs") };
  const aws = {
    ...Object.fromEntries(services.map((service) => [service, closed])),
    region: "us-east-1",
    credentials: { accessKeyId: "nobody", secretAccessKey: "not-a-secret" },
    tables: { directory: "directory", records: "records", tokens: "tokens" },
    buckets: ["erasures", "receipts", "bodies"].map((name) => `rx-gateway-local-${name}-1`),
    queues: Object.fromEntries(["receipts", "event-work", "delivery"].map(queue)),
  };
  writeFileSync(join(dir, "stack.json"), JSON.stringify({ ...ended, timeScale: 1, version: "none", aws }));
  return dir;
}
