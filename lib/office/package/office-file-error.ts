/** Why a file cannot be worked on. */
export type OfficeFault =
  | "damaged"
  | "encrypted"
  | "macros"
  | "no-layouts"
  | "not-a-presentation"
  | "strict"
  | "too-large"
  | "too-small";

export class OfficeFileError extends Error {
  constructor(readonly fault: OfficeFault) {
    super(`the file is ${fault}`);
  }
}
