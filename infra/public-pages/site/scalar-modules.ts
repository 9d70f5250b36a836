import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** Languages in which the document has no code. */
const unusedLanguages =
  "c clojure cpp csharp css dart diff docker dockerfile elixir fsharp go graphql haskell html ini java javascript julia kotlin less lua makefile markdown matlab nginx objectivec ocaml perl php powershell properties r ruby rust scala scss sql swift toml xml".split(
    " ",
  );

/** What is left out, an eighth of all that a reader would load, by where it is. What nothing refers to any more is not bundled. */
const omissions: readonly (readonly [place: RegExp, omit: (text: string) => string])[] = [
  // An object of all languages by their names, most of them by the name of a function.
  [/(?<==)\{bash:[\w$]+,.*?,yaml:[\w$]+\}/s, withoutUnusedLanguages],
  // What the page and the client for trying say in other languages than English.
  [/(?<=\}\}),ru:\{common:.*?(?=\},defaultLocale:`en`,rtlLocales)/s, () => ""],
  [/(?<=localeTranslations:\{en:\{apiClient:[\w$]+\})(?:,[\w"-]+:\{apiClient:[\w$]+\})+/, () => ""],
  // Whether texts may be made functions: the policy of the page refuses it, and would complain.
  [/(?<=Cloudflare`\)\)return!1;)try\{return Function\(``\),!0\}catch\{return!1\}/, () => "return!1"],
  // The form for the members of a JSON body: it writes the whole body again, with rounded numbers. The body is edited as text.
  [/(?<=\.essence;)if\([\w$]+===`application\/json`\|\|[\w$]+\.endsWith\(`\+json`\)\)return [\w$]+;(?=if\()/, () => ""],
  // The generators of snippets, which are off.
  [/return [\w$]+\.find\([^;]{1,60}\.clients\.find\([^;{}]{1,40}(?=\}return\{print\()/, () => ""],
  [
    /(?<=clients\(\)\{return )[\w$]+\},plugins\(\)\{return [\w$]+\.flatMap\(.*?\)\)\)(?=\},findPlugin)/,
    () => "[]},plugins(){return[]",
  ],
];

/**
 * Scalar's own modules for browsers by their paths, the first of which is its entry, without what the page does
 * not use.
 *
 * @throws Error where this version of Scalar has these otherwise
 */
export function scalarModules(): ReadonlyMap<string, string> {
  const folder = join(dirname(require.resolve("@scalar/api-reference")), "browser");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  const entry = "standalone.esm.js";
  const modules = new Map([entry, ...paths.filter((path) => path.startsWith("chunks"))].map((path) => [path, ""]));
  for (const path of modules.keys()) modules.set(path, readFileSync(join(folder, path), "utf8"));
  for (const [place, omit] of omissions) {
    const [[path, text] = ["", ""], ...others] = [...modules].filter(([, text]) => place.test(text));
    if (path === "" || others.length > 0) throw new Error(`This version of Scalar has ${place} elsewhere.`);
    modules.set(path, text.replace(place, omit));
  }
  return modules;
}

function withoutUnusedLanguages(all: string): string {
  return unusedLanguages.reduce((left, name) => {
    const parts = left.split(new RegExp(`(?<=[{,])${name}:[\\w$]+,`));
    if (parts.length !== 2) throw new Error(`This version of Scalar has ${parts.length - 1} languages ${name}.`);
    return parts.join("");
  }, all);
}
