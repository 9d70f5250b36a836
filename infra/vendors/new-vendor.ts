import { fileURLToPath } from "node:url";
import { scaffoldVendor } from "./scaffold-vendor.ts";

const [id] = process.argv.slice(2);
if (id === undefined) {
  console.error("usage: npm run new-vendor <id>");
  process.exitCode = 1;
} else {
  try {
    const written = scaffoldVendor(fileURLToPath(new URL("../../", import.meta.url)), id);
    console.log([...written, "", "Next: docs/add-a-vendor.md, step 2."].join("\n"));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
