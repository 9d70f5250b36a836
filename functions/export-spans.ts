import { secretsManagerClient } from "../shared/aws/clients.ts";
import { secretsManagerStore } from "../shared/aws/secrets-manager-store.ts";
import { createExportSpans } from "../shared/gateway/traces/export-spans.ts";
import { parseEgressAllow, systemResolve } from "../shared/http/egress-guard.ts";
import { guardedPost } from "../shared/http/guarded-post.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";
import { logLinesHandler } from "../shared/lambda/log-lines-handler.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";

const { TRACES_ENDPOINT: endpoint, STAGE: stage } = readEnvironment(["TRACES_ENDPOINT", "STAGE"]);
const allow = parseEgressAllow(process.env["EGRESS_ALLOW"]);

const exportSpans = createExportSpans({
  post: guardedPost({ resolve: systemResolve, allow, timeoutMs: 5_000 }),
  endpoint,
  stage,
  secrets: secretsManagerStore(secretsManagerClient()),
  secretName: process.env["TRACES_SECRET"],
  log,
});

export const handler = logLinesHandler(exportSpans);
