import { readdirSync, readFileSync } from "node:fs";
import { root } from "./guides.ts";
import { highlight } from "./highlight.ts";

/** The languages of samples by the extensions of their files, in the order of their tabs. */
const languages: readonly (readonly [extension: string, label: string])[] = [
  ["sh", "curl"],
  ["ts", "TypeScript"],
  ["py", "Python"],
  ["go", "Go"],
  ["java", "Java"],
];

/**
 * One program in several languages, as tabs that need no script: radio buttons, of which the style sheet shows the block of the
 * checked one. Without the style sheet the blocks follow each other.
 *
 * @param path such as `webhooks/receive`: the folder in `docs/partner/samples/`, and the name of the files without extension
 * @throws Error where there is no such file
 */
export function sampleTabs(path: string): string {
  const samples = samplesOf(path);
  const group = `sample-${path.replace("/", "-")}`;
  const tabs = samples.map(({ extension, label }, index) => {
    const id = `${group}-${extension}`;
    const checked = index === 0 ? " checked" : "";
    return `<input type="radio" name="${group}" id="${id}"${checked}><label for="${id}">${label}</label>`;
  });
  const blocks = samples.map(
    ({ extension, label, text }) =>
      `<pre tabindex="0" aria-label="${label}"><code class="hljs">${highlight(text, extension)}</code></pre>`,
  );
  return `<div class="samples" role="group" aria-label="Languages">\n${[...tabs, ...blocks].join("\n")}\n</div>\n`;
}

interface Sample {
  readonly extension: string;
  readonly label: string;
  readonly text: string;
}

function samplesOf(path: string): readonly Sample[] {
  const [guide = "", name = ""] = path.split("/");
  const folder = new URL(`docs/partner/samples/${guide}/`, root);
  const files = readdirSync(folder);
  const samples = languages.flatMap(([extension, label]) => {
    const file = files.find((one) => one === fileOf(name, extension));
    return file === undefined ? [] : [{ extension, label, text: readFileSync(new URL(file, folder), "utf8") }];
  });
  if (samples.length === 0) throw new Error(`${guide} has no samples of the name ${name}.`);
  return samples;
}

/** Java names a file after its class. */
function fileOf(name: string, extension: string): string {
  const words = name.split("-").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `${extension === "java" ? words.join("") : name}.${extension}`;
}
