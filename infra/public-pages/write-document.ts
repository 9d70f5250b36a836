import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { publicDocument } from "./public-document.ts";

const file = process.argv[2];
if (file === undefined) throw new Error("usage: node infra/public-pages/write-document.mjs <file>");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, publicDocument(vendors.map(({ id }) => id)));
