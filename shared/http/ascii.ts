export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

export const isHex = (byte: number): boolean =>
  isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
