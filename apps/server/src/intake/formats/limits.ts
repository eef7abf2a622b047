/** Every bound of the readers, in one place. Bytes, characters (UTF-16 units), rows, seconds. */

/** The largest upload that is read at all. */
export const MOST_UPLOAD_BYTES = 256 * 1024 * 1024;
/** Text files that are held whole while they are read: chats, letters, plain text. Tables are streamed. */
export const MOST_TEXT_BYTES = 64 * 1024 * 1024;
/** What one document may hold once laid out. */
export const MOST_DOCUMENT_CHARACTERS = 20_000_000;
export const MOST_MESSAGES = 300_000;
/** A name before ": " in a chat. WhatsApp allows 25 for a profile, an address book more. */
export const MOST_SENDER_CHARACTERS = 100;
export const MOST_DOCUMENTS = 2_000;

export const MOST_COLUMNS = 500;
export const MOST_CELL_CHARACTERS = 100_000;
export const MOST_ROW_CHARACTERS = 2_000_000;
/** Rows looked at to see what a table is like. */
export const SAMPLE_ROWS = 5;
export const SAMPLE_CELL_CHARACTERS = 300;

export const MOST_ARCHIVE_ENTRIES = 20_000;
/** Sum of the sizes that an archive declares, and the bytes one entry may really inflate to. */
export const MOST_INFLATED_BYTES = 2 * 1024 * 1024 * 1024;
export const MOST_ENTRY_BYTES = 1024 * 1024 * 1024;
/** Deflate cannot pass 1032:1; honest sheets stay below 200:1. */
export const MOST_INFLATION = 400;
/** Small things always pass, whatever their ratio. */
export const FREE_INFLATED_BYTES = 16 * 1024 * 1024;
export const MOST_ATTACHMENT_BYTES = 64 * 1024 * 1024;
export const MOST_ATTACHMENTS = 500;
/** Strings that a workbook keeps beside its sheets. */
export const MOST_SHARED_STRING_CHARACTERS = 200_000_000;

export const MOST_NESTING = 64;
export const MOST_MIME_HEADER_BYTES = 2 * 1024 * 1024;

export const MOST_PDF_PAGES = 1_000;
export const MOST_PDF_SECONDS = 60;
export const MOST_PDF_MEGABYTES = 768;

export const MOST_PIXELS = 40_000_000;
export const MOST_IMAGE_BYTES = 40 * 1024 * 1024;
export const MOST_OCR_SECONDS = 120;
