import type { Marked } from './compose.ts';

/** One message of a chat before an app writes it down. */
export interface Message {
  /** Instant, UTC; apps write it in the phone's zone. */
  at: string;
  sender: string;
  body: Marked;
  /** A picture without words: exports leave only a line that says so. */
  media: boolean;
}
/** What an app made of the messages: the bytes, what a reader sees, and where the marks lie in that. */
export interface Rendered {
  content: string;
  text: string;
  marks: Marked['marks'];
  fileName: string;
}
export const literal = (marked: Marked, fileName: string): Rendered => ({
  content: marked.text,
  text: marked.text,
  marks: marked.marks,
  fileName,
});
