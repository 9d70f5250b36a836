import { dynamoDbClient, s3Client, sqsClient } from "../shared/aws/clients.ts";
import { dynamoEndpointStore } from "../shared/aws/dynamodb-endpoint-store.ts";
import { dynamoPartnerReader } from "../shared/aws/dynamodb-partner-reader.ts";
import { dynamoWebhookStore } from "../shared/aws/dynamodb-webhook-store.ts";
import { coalescedReads } from "../shared/aws/records/coalesced-reads.ts";
import { dynamoReadTogether } from "../shared/aws/records/dynamodb-read-together.ts";
import { dynamoTable } from "../shared/aws/records/dynamodb-table.ts";
import { s3Blobs } from "../shared/aws/s3-blobs.ts";
import { sqsQueue } from "../shared/aws/sqs-queue.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { runLater } from "../shared/core/run-later.ts";
import { parseDeliveryMessage } from "../shared/gateway/messages/delivery-messages.ts";
import { webhookWaits } from "../shared/gateway/model/webhook-times.ts";
import { createDeliverEvent } from "../shared/gateway/webhooks/delivery/deliver-event.ts";
import { attemptTimeoutMs } from "../shared/gateway/webhooks/delivery/send-delivery.ts";
import { parseEgressAllow, systemResolve } from "../shared/http/egress-guard.ts";
import { guardedPost } from "../shared/http/guarded-post.ts";
import { readEnvironment, readShare, readTimeScale } from "../shared/lambda/environment.ts";
import { queueHandler } from "../shared/lambda/queue-handler.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";

const environment = readEnvironment(["RECORDS_TABLE", "DIRECTORY_TABLE", "BODIES_BUCKET", "DELIVERY_QUEUE_URL"]);
const dynamoDb = dynamoDbClient();
const coalesced = coalescedReads(dynamoReadTogether(dynamoDb));
const directory = coalesced(dynamoTable(dynamoDb, environment.DIRECTORY_TABLE));
const allow = parseEgressAllow(process.env["EGRESS_ALLOW"]);

const deliverEvent = createDeliverEvent({
  store: dynamoWebhookStore({ table: coalesced(dynamoTable(dynamoDb, environment.RECORDS_TABLE)), clock }),
  endpoints: dynamoEndpointStore(directory),
  partners: dynamoPartnerReader(directory),
  deliveryQueue: sqsQueue(sqsClient(), environment.DELIVERY_QUEUE_URL),
  eventBodies: s3Blobs(s3Client(), environment.BODIES_BUCKET),
  post: guardedPost({ resolve: systemResolve, allow, timeoutMs: attemptTimeoutMs }),
  partnerSlots: readShare("PARTNER_DELIVERIES") ?? Number.MAX_SAFE_INTEGER,
  schedule: runLater,
  clock,
  random: Math.random,
  waits: webhookWaits(readTimeScale()),
  log,
});

export const handler = queueHandler((message) => deliverEvent(parseDeliveryMessage(message)), log);
