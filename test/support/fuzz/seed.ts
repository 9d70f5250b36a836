/**
 * How many times a mode runs, and from which seed: few and always the same in every run of the tests; more, from another
 * seed each time unless `FUZZ_SEED` gives one, where the variable gives the number.
 */
export function seededCount(variable: string, usual: number): { readonly count: number; readonly seed: number } {
  const given = process.env[variable];
  const seed = process.env["FUZZ_SEED"] ?? (given === undefined ? 20_260_115 : Date.now() % 2 ** 31);
  return { count: Number(given ?? usual), seed: Number(seed) };
}
