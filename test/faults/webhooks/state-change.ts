import type { ObservedCall } from "../../../infra/local/runner/lambda/instances.ts";

/** The functions of the webhook pipeline. */
export const webhookFunctions: readonly string[] = ["intake", "process-events", "deliver-event", "run-due-work"];

const changing: ReadonlySet<string> = new Set([
  "dynamodb:PutItem",
  "dynamodb:UpdateItem",
  "dynamodb:DeleteItem",
  "dynamodb:BatchWriteItem",
  "dynamodb:TransactWriteItems",
  "sqs:SendMessage",
  "sqs:SendMessageBatch",
  "s3:PutObject",
  "s3:DeleteObject",
  "sts:AssumeRole",
]);

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
/** The first entry of a batch stands for all of them. */
const firstOf = (entries: unknown): Fields => fieldsOf(Array.isArray(entries) ? entries[0] : undefined);
const textIn = (value: unknown): string => String(fieldsOf(value)["S"] ?? "");

/**
 * A name for what a call changes, equal for calls that differ in nothing but ids, times and counts; `undefined` for a
 * call that changes nothing.
 */
export function stateChange({
  functionName,
  service,
  operation,
  input,
}: Pick<ObservedCall, "functionName" | "service" | "operation" | "input">) {
  if (!changing.has(`${service}:${operation}`)) return undefined;
  const what = service === "dynamodb" ? itemChange(fieldsOf(input)) : service === "sqs" ? message(fieldsOf(input)) : "";
  return `${functionName} ${operation} ${what}`.trim();
}

function itemChange(input: Fields): string {
  const [[batchTable, requests] = []] = Object.entries(fieldsOf(input["RequestItems"]));
  const place = fieldsOf(input["Key"] ?? input["Item"] ?? fieldsOf(firstOf(requests)["PutRequest"])["Item"]);
  const [table] = String(input["TableName"] ?? batchTable)
    .split("-")
    .slice(-1);
  const [sort] = textIn(place["sk"]).split("#");
  const [partition = ""] = textIn(place["pk"]).split("#");
  const kind = partition === "endpoint" || partition === "feed" ? partition : sort;
  const values = fieldsOf(input["ExpressionAttributeValues"]);
  // A status is part of the name, an id or a time is not.
  const change = String(input["UpdateExpression"] ?? "").replaceAll(/:\w+/g, (name) => {
    const value = textIn(values[name]);
    return /^[a-z]+$/.test(value) ? value : name;
  });
  return `${table}/${kind} ${change.replaceAll("#", "").replaceAll(/attempts\[\d+\]/g, "attempts[last]")}`.trim();
}

function message(input: Fields): string {
  const text = input["MessageBody"] ?? firstOf(input["Entries"])["MessageBody"];
  const body = fieldsOf(JSON.parse(String(text ?? "{}")));
  const attempt = Number(body["attempt"]) > 1 ? "later attempt" : "first attempt";
  const kind = body["probe"] === true ? "probe" : body["deferred"] === undefined ? attempt : "deferred attempt";
  const [queue] = String(input["QueueUrl"]).split("-").slice(-1);
  return `${queue}/${String(body["kind"] ?? kind)}`;
}
