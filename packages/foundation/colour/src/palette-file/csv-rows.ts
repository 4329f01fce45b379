/** A row of a table, and the line of the file that it begins on. */
export interface Row { readonly cells: readonly string[]; readonly line: number }

/** The rows of a table by RFC 4180, parted by comma, semicolon, tab or bar, whichever parts the first line. `undefined` for an open quote. */
export function parseRows(text: string): readonly Row[] | undefined {
  const firstLine = (text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const counts = ['\t', ';', '|', ','].map((mark) => [mark, firstLine.split(mark).length] as const);
  const separator = counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  const rows: Row[] = [];
  let cells: string[] = [], cell = '', isQuoted = false, line = 1, began = 1;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((each) => each !== '')) rows.push({ cells, line: began });
    cells = []; cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\n' || (char === '\r' && text[i + 1] !== '\n')) line++;
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') { cell += '"'; i++; } else isQuoted = false;
    } else if (char === '"' && cell.trim() === '') { isQuoted = true; cell = ''; }
    else if (char === separator) { cells.push(cell.trim()); cell = ''; }
    else if (char === '\n' || char === '\r') { if (char === '\n' || text[i + 1] !== '\n') { endRow(); began = line; } }
    else cell += char;
  }
  if (isQuoted) return undefined;
  endRow();
  return rows;
}
