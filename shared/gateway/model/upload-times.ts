/** Waits of uploads, in milliseconds, divided by TIME_SCALE. */
export interface UploadWaits {
  /** How long a partner has to put the body and to start the call. */
  readonly usable: number;
  /** From its expiry to the first check: a PUT that started in time may still be in progress. */
  readonly checkAfter: number;
  /** Between two checks of an upload that a job still needs. */
  readonly recheckAfter: number;
}

const minute = 60_000;

export function uploadWaits(scale: number): UploadWaits {
  return {
    usable: Math.max(5_000, (60 * minute) / scale),
    checkAfter: Math.max(5_000, (15 * minute) / scale),
    recheckAfter: Math.max(5_000, (60 * minute) / scale),
  };
}
