/** A text in which every #rrggbb is shown as the colour itself. */
export function WithSwatches({ text }: { readonly text: string }) {
  return text.split(/(#[0-9a-f]{6})/i).map((piece, i) => (/^#[0-9a-f]{6}$/i.test(piece) ? <i key={i} className="chip-colour" style={{ background: piece }} title={piece} role="img" aria-label={piece} /> : <span key={i}>{piece}</span>));
}
