import { text } from "node:stream/consumers";
import { OperatorRefusal } from "../../shared/gateway/operator/operator-refusal.ts";
import { runCommand } from "./run-command.ts";

try {
  await runCommand(
    process.argv.slice(2),
    process.env,
    (line) => console.log(line),
    () => text(process.stdin),
  );
} catch (error) {
  // AWS's errors say themselves what is wrong: no credentials, no right, no such table.
  const told = error instanceof OperatorRefusal || (error instanceof Error && "$metadata" in error);
  if (!told && !(error instanceof Error && error.name === "CredentialsProviderError")) throw error;
  console.error(error.message);
  process.exit(1);
}
