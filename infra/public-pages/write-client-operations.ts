import { writeFileSync } from "node:fs";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { clientOperationTables } from "./client-operation-tables.ts";
import { publicDocument } from "./public-document.ts";

const document = publicDocument(vendors.map(({ id }) => id));
for (const { file, sourceOf } of clientOperationTables) writeFileSync(file, sourceOf(document));
