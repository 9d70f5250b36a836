import { describe } from "vitest";
import { caseStoreContract } from "../support/contracts/case-store-contract.ts";
import { disclosureIndexContract } from "../support/contracts/disclosure-index-contract.ts";
import { endpointStoreContract } from "../support/contracts/endpoint-store-contract.ts";
import { healthStoreContract } from "../support/contracts/health-store-contract.ts";
import { intentGuardsContract } from "../support/contracts/intent-guards-contract.ts";
import { jobStoreContract } from "../support/contracts/job-store-contract.ts";
import { partnerStoreContract } from "../support/contracts/partner-store-contract.ts";
import { portalSessionContract } from "../support/contracts/portal-session-contract.ts";
import { recentRequestsContract } from "../support/contracts/recent-requests-contract.ts";
import { secretWriterContract } from "../support/contracts/secret-writer-contract.ts";
import { tokenStoreContract } from "../support/contracts/token-store-contract.ts";
import { uploadStoreContract } from "../support/contracts/upload-store-contract.ts";
import { webhookStoreContract } from "../support/contracts/webhook-store-contract.ts";
import { memorySecretStore } from "../support/fakes/memory-secret-store.ts";
import {
  memoryCaseStore,
  memoryDisclosureIndex,
  memoryEndpointStore,
  memoryHealthStore,
  memoryIntentGuards,
  memoryJobStore,
  memoryPartnerStore,
  memoryPortalSessions,
  memoryRecentRequests,
  memoryTokenStore,
  memoryUploadStore,
  memoryWebhookStore,
} from "../support/fakes/memory-stores.ts";

describe("the cases over a table in memory", () => caseStoreContract(memoryCaseStore));
describe("the disclosures over a table in memory", () => disclosureIndexContract(memoryDisclosureIndex));
describe("the endpoints over a table in memory", () => endpointStoreContract(memoryEndpointStore));
describe("health and allowances over a table in memory", () => healthStoreContract(memoryHealthStore));
describe("the jobs over a table in memory", () => jobStoreContract(memoryJobStore));
describe("guards of intents over a table in memory", () => intentGuardsContract(memoryIntentGuards));
describe("the portal's sessions over a table in memory", () => portalSessionContract(memoryPortalSessions));
describe("recent requests over a table in memory", () => recentRequestsContract(memoryRecentRequests));
describe("secrets in memory", () => secretWriterContract(() => memorySecretStore({ "app/one": "first" })));
describe("tokens over a table in memory", () => tokenStoreContract(memoryTokenStore));
describe("uploads over a table in memory", () => uploadStoreContract(memoryUploadStore));
describe("webhooks over a table in memory", () => webhookStoreContract(memoryWebhookStore));
describe("partners and keys over a table in memory", () => {
  const store = memoryPartnerStore();
  partnerStoreContract(() => store);
});
