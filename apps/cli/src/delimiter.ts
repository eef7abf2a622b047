const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the columns of a table's heading: of comma, semicolon, tab and bar the most frequent outside quotation marks. */
export const delimiterOf = (text: string): string => {
  const heading = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  return DELIMITERS.reduce((best, mark) =>
    heading.split(mark).length > heading.split(best).length ? mark : best,
  );
};
