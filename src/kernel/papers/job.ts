/** The PDF standards a paper may promise. PDF/A-2a: archived, tagged, fonts inside. PDF/UA-1: read aloud. One file carries one of them. */
export type PaperStandard = 'pdf/a-2a' | 'pdf/a-3a' | 'pdf/ua-1';

/** One paper to print, as it travels to the press. */
export interface PressJob {
  id: number;
  /** Template, relative to the project's directory. */
  template: string;
  /** The paper's data as JSON text. */
  data: string;
  language: 'id' | 'en';
  standard: PaperStandard;
  /** Creation date inside the file, in seconds since 1970: the same record gives the same bytes. */
  createdAt: number;
  /** Pictures the template may place, as `/.paper-files/<name>`. */
  files: Record<string, Uint8Array>;
}

/** What the press answers: the bytes of the PDF, or what the template or the data did wrong. */
export type PressAnswer =
  | { id: number; bytes: Uint8Array<ArrayBuffer>; pages: number }
  | { id: number; problems: string[] };
