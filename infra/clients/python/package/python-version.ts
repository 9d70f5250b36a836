const pattern = /^(\d+\.\d+\.\d+)(?:-(alpha|beta|rc)\.(\d+))?$/;
const phases: Readonly<Record<string, string>> = { alpha: "a", beta: "b", rc: "rc" };

/**
 * A version of npm as Python writes it (PEP 440): `1.2.0-rc.1` is `1.2.0rc1`.
 *
 * @throws Error for a version that Python does not have
 */
export function pythonVersion(version: string): string {
  const [, release, phase, number] = pattern.exec(version) ?? [];
  if (release === undefined)
    throw new Error(`Python has no version like ${version}: use alpha, beta or rc with a number.`);
  return phase === undefined ? release : `${release}${phases[phase]}${number}`;
}
