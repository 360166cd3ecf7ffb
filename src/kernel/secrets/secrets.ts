/** Keeps what must not lie readable in the database. */
export interface Secrets {
  /** Encrypts for storage at one place, such as `person.nik:<person id>`. */
  seal(text: string, place: string): string;
  /** Decrypts what {@link seal} made for the same place; throws when it was changed or moved. */
  open(sealed: string, place: string): string;
  /** The same text always gives the same fingerprint, which tells nothing without the key. `what` keeps kinds apart. */
  fingerprint(text: string, what?: string): string;
}
