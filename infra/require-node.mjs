// Every entry point imports this before any TypeScript, which older versions of Node cannot run. It ends the process with
// one line that says what to do. Plain JavaScript, because Node 20 has to run it.
import { existsSync } from "node:fs";

const needed = 24;
const version = process.versions.node;

if (Number.parseInt(version, 10) < needed) {
  console.error(`This needs Node ${needed} and runs on Node ${version}. ${remedy()}`);
  process.exit(1);
}

function remedy() {
  const packageOfNode = new URL("../node_modules/node/", import.meta.url);
  if (!existsSync(packageOfNode)) {
    return `Run npm ci, which brings Node ${needed} for the npm scripts, or install Node ${needed}.`;
  }
  if (!existsSync(new URL("bin/node", packageOfNode))) {
    return `The npm package node has no binary yet: run npm ci without --ignore-scripts, or install Node ${needed}.`;
  }
  return `Use the npm script, which runs Node ${needed} from node_modules (npm start, npm run operator -- …, npm run synth), or install Node ${needed}.`;
}
