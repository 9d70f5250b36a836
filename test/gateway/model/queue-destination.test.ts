import { expect, it } from "vitest";
import {
  accountOfRole,
  destinationFaults,
  parseKeyArn,
  parseQueueUrl,
} from "../../../shared/gateway/model/queue-destination.ts";

const queueUrl = "https://sqs.eu-west-1.amazonaws.com/222222222222/events";
const roleArn = "arn:aws:iam::222222222222:role/rx-gateway-events";
const kmsKeyArn = "arn:aws:kms:eu-west-1:333333333333:key/11111111-2222-3333-4444-555555555555";
const destination = { queueUrl, roleArn, kmsKeyArn };
const ownAccount = "111111111111";

it("A queue's URL names its region, account and name", () => {
  expect(parseQueueUrl(queueUrl)).toEqual({
    region: "eu-west-1",
    account: "222222222222",
    name: "events",
    host: "sqs.eu-west-1.amazonaws.com",
    arn: "arn:aws:sqs:eu-west-1:222222222222:events",
    isFifo: false,
  });
  expect(parseQueueUrl(`${queueUrl}.fifo`)?.isFifo).toBe(true);
});

it.each([
  "",
  "http://sqs.eu-west-1.amazonaws.com/222222222222/events",
  "https://sqs.eu-west-1.amazonaws.com:444/222222222222/events",
  "https://user@sqs.eu-west-1.amazonaws.com/222222222222/events",
  "https://eu-west-1.queue.amazonaws.com/222222222222/events",
  "https://queue.amazonaws.com/222222222222/events",
  "https://sqs.eu-west-1.amazonaws.com.evil.example/222222222222/events",
  "https://sqs.cn-north-1.amazonaws.com.cn/222222222222/events",
  "https://sqs.eu-west-1.amazonaws.com/22222222222/events",
  "https://sqs.eu-west-1.amazonaws.com/222222222222/",
  "https://sqs.eu-west-1.amazonaws.com/222222222222/events/more",
  "https://sqs.eu-west-1.amazonaws.com/222222222222/events?Action=DeleteQueue",
  "https://sqs.eu-west-1.amazonaws.com/222222222222/events#x",
  "https://sqs.eu-west-1.amazonaws.com/222222222222/../events",
  `https://sqs.eu-west-1.amazonaws.com/222222222222/${"x".repeat(81)}`,
  `https://sqs.eu-west-1.amazonaws.com/222222222222/${"x".repeat(76)}.fifo`,
  "https://sqs.eu-west-1.amazonaws.com/222222222222/events\n",
  "arn:aws:sqs:eu-west-1:222222222222:events",
])("A text is no URL of a queue: %j", (url) => {
  expect(parseQueueUrl(url)).toBeUndefined();
});

it.each([
  "",
  "arn:aws:iam::222222222222:role/events",
  "arn:aws:iam::222222222222:role/rx-gateway-",
  "arn:aws:iam::222222222222:role/rx-gateway-a/b",
  "arn:aws:iam::222222222222:role/path/rx-gateway-a",
  "arn:aws:iam::222222222222:user/rx-gateway-a",
  "arn:aws:iam::*:role/rx-gateway-a",
  "arn:aws:iam::222222222222:role/rx-gateway-*",
  "arn:aws-cn:iam::222222222222:role/rx-gateway-a",
  "arn:aws:sts::222222222222:role/rx-gateway-a",
  `arn:aws:iam::222222222222:role/rx-gateway-${"x".repeat(54)}`,
])("A text is no ARN of a role that the gateway assumes: %j", (arn) => {
  expect(accountOfRole(arn)).toBeUndefined();
});

it.each([
  "",
  "arn:aws:kms:eu-west-1:333333333333:alias/events",
  "arn:aws:kms::333333333333:key/1",
  "arn:aws:kms:eu-west-1:333333333333:key/*",
])("A text is no ARN of a key: %j", (arn) => {
  expect(parseKeyArn(arn)).toBeUndefined();
});

it.each([
  [{}, []],
  [{ kmsKeyArn: undefined }, []],
  [{ queueUrl: "https://sqs.eu-west-1.amazonaws.com/444444444444/events" }, ["roleArn"]],
  [{ kmsKeyArn: kmsKeyArn.replace("eu-west-1", "us-east-1") }, ["kmsKeyArn"]],
  [{ queueUrl: queueUrl.replace("222222222222", ownAccount) }, ["queueUrl", "roleArn"]],
  [{ roleArn: roleArn.replace("222222222222", ownAccount) }, ["roleArn", "roleArn"]],
  [{ kmsKeyArn: kmsKeyArn.replace("333333333333", ownAccount) }, ["kmsKeyArn"]],
  [{ queueUrl: "", roleArn: "", kmsKeyArn: "" }, ["queueUrl", "roleArn", "kmsKeyArn"]],
])("A destination with %j has faults at %j", (change, members) => {
  const { kmsKeyArn: key, ...others } = { ...destination, ...change };
  const faults = destinationFaults({ ...others, ...(key === undefined ? {} : { kmsKeyArn: key }) }, ownAccount);
  expect(faults.map(({ member }) => member)).toEqual(members);
});
