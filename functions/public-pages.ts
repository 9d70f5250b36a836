import { fileURLToPath } from "node:url";
import { publicPages } from "../shared/gateway/partner-api/public-pages.ts";
import { readStaticFiles } from "../shared/http/static-files.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";

/** Next to the code in the bundle (`infra/constructs/function-bundles.ts`). */
const files = readStaticFiles(fileURLToPath(new URL("./public/", import.meta.url)));

export const handler = httpHandler(publicPages(files), log);
