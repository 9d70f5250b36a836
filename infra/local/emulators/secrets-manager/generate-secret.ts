import { randomInt } from "node:crypto";

const kinds = [
  ["ExcludeLowercase", "abcdefghijklmnopqrstuvwxyz"],
  ["ExcludeUppercase", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  ["ExcludeNumbers", "0123456789"],
  ["ExcludePunctuation", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"],
] as const;

/**
 * Generates a secret as CloudFormation's `GenerateSecretString` describes it: 32 characters by default, at least one of
 * each kind that is not excluded, as a string or as one member of a JSON template.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-secretsmanager-secret-generatesecretstring.html
 */
export function generateSecret(settings: Readonly<Record<string, unknown>>): string {
  const excluded = String(settings["ExcludeCharacters"] ?? "");
  const allowed = kinds
    .filter(([exclude]) => settings[exclude] !== true)
    .map(([, characters]) => [...characters].filter((one) => !excluded.includes(one)))
    .filter((characters) => characters.length > 0);
  if (settings["IncludeSpace"] === true) allowed.push([" "]);
  const length = Number(settings["PasswordLength"] ?? 32);
  const everyKind = settings["RequireEachIncludedType"] === false ? [] : allowed.map(pick);
  const all = allowed.flat();
  const characters = [...everyKind, ...Array.from({ length }, () => pick(all))].slice(0, length);
  const password = shuffled(characters).join("");
  const { SecretStringTemplate: template, GenerateStringKey: key } = settings;
  if (typeof template !== "string" || typeof key !== "string") return password;
  return JSON.stringify({ ...(JSON.parse(template) as object), [key]: password });
}

function pick(characters: readonly string[]): string {
  return characters[randomInt(characters.length)] ?? "";
}

function shuffled(characters: readonly string[]): readonly string[] {
  return characters
    .map((character) => [randomInt(2 ** 32), character] as const)
    .sort(([one], [other]) => one - other)
    .map(([, character]) => character);
}
