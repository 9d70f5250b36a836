import { dynamoDbClient, sqsClient } from "../shared/aws/clients.ts";
import { dynamoLedger } from "../shared/aws/dynamodb-ledger.ts";
import { sqsQueue } from "../shared/aws/sqs-queue.ts";
import { systemClock } from "../shared/core/clock.ts";
import { standardLog } from "../shared/core/log.ts";
import { sweep } from "../shared/gateway/webhooks/sweep.ts";
import { webhookTakers } from "../shared/gateway/webhooks/take-up-due.ts";
import { webhookWaits } from "../shared/gateway/webhooks/webhook-times.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { scheduleHandler } from "../shared/lambda/schedule-handler.ts";

const environment = readEnvironment(["LEDGER_TABLE", "INTAKE_QUEUE_URL", "DELIVERY_QUEUE_URL"]);
const sqs = sqsClient();
const ledger = dynamoLedger(dynamoDbClient(), environment.LEDGER_TABLE, systemClock);
const takers = webhookTakers({
  ledger,
  intake: sqsQueue(sqs, environment.INTAKE_QUEUE_URL),
  deliveries: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
  clock: systemClock,
  waits: webhookWaits(readTimeScale()),
});

export const handler = scheduleHandler((remainingMs) =>
  sweep({ ledger, takers: new Map(takers), clock: systemClock, log: standardLog }, remainingMs),
);
