import { dynamoDbClient, secretsManagerClient } from "../shared/aws/clients.ts";
import { dynamoPartnerDirectory } from "../shared/aws/dynamodb-partner-directory.ts";
import { dynamoTokenStore } from "../shared/aws/dynamodb-token-store.ts";
import { secretsManagerStore } from "../shared/aws/secrets-manager-store.ts";
import { standardLog } from "../shared/core/log.ts";
import { proxyCall } from "../shared/gateway/calls/proxy-call.ts";
import { vendorGateway } from "../shared/gateway/calls/vendor-gateway.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { defineVendor } from "../shared/vendors/define-vendor.ts";
import { findVendor } from "../shared/vendors/registry.ts";
import { parseVendorPaths, withVendorPaths } from "../shared/vendors/vendor-route.ts";

const environment = readEnvironment(["VENDOR", "CONNECTIONS", "SECRET_PREFIX", "DIRECTORY_TABLE", "TOKENS_TABLE"]);
const registered = findVendor(environment.VENDOR);
if (registered === undefined) throw new Error(`The registry has no vendor ${environment.VENDOR}.`);
const vendor = defineVendor(withVendorPaths(registered, parseVendorPaths(process.env["VENDOR_PATHS"] ?? "{}")));

const dynamoDb = dynamoDbClient();
const dependencies = vendorGateway({
  vendor,
  connectionNames: environment.CONNECTIONS.split(","),
  secretPrefix: environment.SECRET_PREFIX,
  originOverride: process.env["VENDOR_ORIGIN"],
  directory: dynamoPartnerDirectory(dynamoDb, environment.DIRECTORY_TABLE),
  secrets: secretsManagerStore(secretsManagerClient()),
  tokens: dynamoTokenStore(dynamoDb, environment.TOKENS_TABLE),
  log: standardLog,
});

export const handler = httpHandler((request) => proxyCall(dependencies, request), standardLog);
