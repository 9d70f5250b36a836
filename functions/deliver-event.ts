import { dynamoDbClient, s3Client, sqsClient } from "../shared/aws/clients.ts";
import { dynamoEndpointDirectory } from "../shared/aws/dynamodb-endpoint-directory.ts";
import { dynamoLedger } from "../shared/aws/dynamodb-ledger.ts";
import { dynamoPartnerDirectory } from "../shared/aws/dynamodb-partner-directory.ts";
import { s3ObjectStore } from "../shared/aws/s3-object-store.ts";
import { sqsQueue } from "../shared/aws/sqs-queue.ts";
import { systemClock } from "../shared/core/clock.ts";
import { standardLog } from "../shared/core/log.ts";
import { attemptTimeoutMs, deliverEvent } from "../shared/gateway/webhooks/deliver-event.ts";
import { parseDeliveryMessage } from "../shared/gateway/webhooks/queue-messages.ts";
import { webhookWaits } from "../shared/gateway/webhooks/webhook-times.ts";
import { parseEgressAllow, systemResolve } from "../shared/http/egress-guard.ts";
import { guardedPost } from "../shared/http/guarded-post.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { queueHandler } from "../shared/lambda/queue-handler.ts";

const environment = readEnvironment(["LEDGER_TABLE", "DIRECTORY_TABLE", "BODIES_BUCKET", "DELIVERY_QUEUE_URL"]);
const dynamoDb = dynamoDbClient();
const allow = parseEgressAllow(process.env["EGRESS_ALLOW"]);

const deliver = deliverEvent({
  ledger: dynamoLedger(dynamoDb, environment.LEDGER_TABLE, systemClock),
  endpoints: dynamoEndpointDirectory(dynamoDb, environment.DIRECTORY_TABLE),
  partners: dynamoPartnerDirectory(dynamoDb, environment.DIRECTORY_TABLE),
  deliveries: sqsQueue(sqsClient(), environment.DELIVERY_QUEUE_URL),
  eventBodies: s3ObjectStore(s3Client(), environment.BODIES_BUCKET),
  post: guardedPost({ resolve: systemResolve, allow, timeoutMs: attemptTimeoutMs }),
  clock: systemClock,
  random: Math.random,
  waits: webhookWaits(readTimeScale()),
  log: standardLog,
});

export const handler = queueHandler((message) => deliver(parseDeliveryMessage(message)), standardLog);
