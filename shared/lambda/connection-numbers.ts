/** Numbers of a stage's connections, and the connections that have one. */
export interface ConnectionNumbers {
  readonly of: (connection: ConnectionPath) => number | undefined;
  readonly connections: readonly ConnectionPath[];
}

interface ConnectionPath {
  readonly vendor: string;
  readonly connection: string;
}

/**
 * Reads a variable with a JSON object of numbers by `<vendor>/<connection>`; one that is not set has none.
 *
 * @throws Error when the text is not of its form: the function does not start then
 */
export function readConnectionNumbers(
  name: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ConnectionNumbers {
  const value: unknown = JSON.parse(environment[name] ?? "{}");
  const entries = Object.entries(value ?? {});
  if (!entries.every((entry): entry is [string, number] => typeof entry[1] === "number" && entry[1] >= 0)) {
    throw new Error(`${name} must be a JSON object of numbers by connection.`);
  }
  const numbers = new Map(entries);
  const connections = entries.map(([path]) => {
    const [vendor = "", connection = ""] = path.split("/");
    return { vendor, connection };
  });
  return { of: ({ vendor, connection }) => numbers.get(`${vendor}/${connection}`), connections };
}
