/** Waits around uploads, in milliseconds, on a stage's time scale. */
export interface UploadWaits {
  /** How long a partner has to put the body there and to begin the call. */
  readonly usable: number;
  /** From its end to the look whether it is still wanted: a body that was begun in time may still be on its way. */
  readonly lookAfter: number;
  /** Between two looks at one that a job still needs. */
  readonly lookAgainAfter: number;
}

const minute = 60_000;

export function uploadWaits(scale: number): UploadWaits {
  return {
    usable: Math.max(5_000, (60 * minute) / scale),
    lookAfter: Math.max(5_000, (15 * minute) / scale),
    lookAgainAfter: Math.max(5_000, (60 * minute) / scale),
  };
}
